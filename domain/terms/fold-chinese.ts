/** A Chinese text as terms are looked up in it, and where each of its units stands in the text. */
export type Folded = { text: string; at: Int32Array };

const SPACE = /\s/u;

/** Signs that are written in several ways, as one of them. */
const ONE_WAY: Readonly<Record<string, string>> = {
  '•': '·',
  '・': '·',
  '‧': '·',
  '．': '·',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
};

/** Half-width, in lower case, without spaces: 新冠肺炎 (ＣＯＶＩＤ－19) and 新冠肺炎(Covid-19) are one. */
export function foldChinese(text: string): Folded {
  const at = new Int32Array(text.length);
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = foldedSign(text.charAt(index), text.charCodeAt(index));
    if (sign === '') continue;
    at[folded.length] = index;
    folded += sign;
  }
  return { text: folded, at };
}

function foldedSign(sign: string, code: number): string {
  // Han characters, most of the text, stay as they are.
  if (code >= 0x3400 && code <= 0x9fff) return sign;
  if (code >= 0x61 && code <= 0x7a) return sign;
  const other = ONE_WAY[sign];
  if (other !== undefined) return other;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
  return SPACE.test(sign) ? '' : sign;
}
