/** The runs of a folded text: Han characters in group 1, other words in group 2. PostgreSQL takes texts apart by the same (`search_pieces`). */
export const SEARCH_PIECES =
  /([\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{323af}]+)|([0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3040-\u33ff\ua000-\ud7af]+)/gu;

const ACCENT = /[\u0300-\u036f]/u;
const APOSTROPHES = new Set(["'", '’', 'ʼ']);
const LETTER = /[0-9a-z]/u;

/** A folded text, and for each of its units the place in the text that it came from. */
export type SearchFold = { text: string; at: number[] };

/**
 * One spelling for what readers type in several: half-width, lower case, without accents and possessives (Nurses’ and nurse's alike).
 * PostgreSQL folds the same way (`search_fold`).
 */
export function searchFold(text: string): SearchFold {
  let folded = '';
  const at: number[] = [];
  let index = 0;
  while (index < text.length) {
    let end = index;
    while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
    folded += text.slice(index, end).toLowerCase();
    for (; index < end; index += 1) at.push(index);
    if (index === text.length) break;
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const ending = APOSTROPHES.has(sign) && LETTER.test(folded.slice(-1)) ? possessive(text, index) : 0;
    if (ending > 0) {
      index += ending;
      continue;
    }
    const spelled = spell(sign);
    for (let unit = 0; unit < spelled.length; unit += 1) at.push(index);
    folded += spelled;
    index += sign.length;
  }
  return { text: folded, at };
}

/** Most of any text: what no normal form changes, and no apostrophe. */
function isPlain(code: number): boolean {
  return (code < 0x80 && code !== 0x27) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3011);
}

function spell(sign: string): string {
  return [...sign.normalize('NFKD')]
    .filter((part) => !ACCENT.test(part))
    .join('')
    .toLowerCase();
}

/** How many characters an apostrophe at this place takes with it: itself, and an s that ends the word. */
function possessive(text: string, at: number): number {
  const next = text.charAt(at + 1);
  return /s/iu.test(next) && !/[0-9a-z]/iu.test(text.charAt(at + 2)) ? 2 : 1;
}
