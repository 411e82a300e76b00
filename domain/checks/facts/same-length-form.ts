const WIDE = /[！-～\u3000\u00a0\u00b5\u2000-\u200a\u202f點時號週鐘後歲億萬]/;
const EACH_WIDE = new RegExp(WIDE, 'g');

const OTHERS: Readonly<Record<string, string>> = {
  點: '点',
  時: '时',
  號: '号',
  週: '周',
  鐘: '钟',
  後: '后',
  歲: '岁',
  億: '亿',
  萬: '万',
  // The sign for micro and the Greek letter look alike.
  '\u00b5': 'μ',
};

/**
 * The text with full-width ASCII and rare spaces in their plain form, and the traditional characters that dates are written with in their simplified
 * one. Every UTF-16 unit keeps its place, so spans hold for the text itself.
 */
export function sameLengthForm(text: string): string {
  return WIDE.test(text) ? text.replace(EACH_WIDE, plain) : text;
}

function plain(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) return kept(character) ? character : String.fromCharCode(unit - 0xfee0);
  return OTHERS[character] ?? ' ';
}

/** Commas, brackets and the like part sentences and are no part of a number. */
function kept(character: string): boolean {
  return '，；！？（）'.includes(character);
}
