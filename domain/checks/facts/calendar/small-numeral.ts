const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  元: 1,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const TENS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30 };

/** 0–9999 in figures, or 0–99 in Chinese numerals, as days, months and hours are written. Null for anything else. */
export function smallNumeral(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const [first = '', second = '', third = ''] = text;
  if (text.length === 1) return DIGITS[text] ?? TENS[text] ?? null;
  if (text.length === 2) return composed(TENS[first] ?? null, DIGITS[second]) ?? timesTen(first, second);
  return text.length === 3 && second === '十' ? composed(timesTen(first, second), DIGITS[third]) : null;
}

/** A year told digit by digit: 二〇二〇, 九二. Null for anything else. */
export function spelledYear(text: string): number | null {
  let year = 0;
  for (const character of text) {
    const digit = character === '元' || character === '两' ? undefined : DIGITS[character];
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return text.length === 4 || text.length === 2 ? year : null;
}

function timesTen(digit: string, ten: string): number | null {
  const times = DIGITS[digit];
  return ten === '十' && times ? times * 10 : null;
}

function composed(tens: number | null, ones: number | undefined): number | null {
  return tens !== null && ones ? tens + ones : null;
}
