import { romanNumeral } from '@/domain/checks/facts/roman-numeral';

/** Ⅲ期, II型, IIIa期: Roman figures before what is told by rank. */
const RANK = /([Ⅰ-Ⅻ]|[IVX]{1,5})[a-dA-D]?(?=[-–~～、/至到ⅠⅡⅢⅣIV ]{0,4}(?:期|级|型|度|类|相|代|区|段))/y;
const GLYPHS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';

export const ROMAN_STARTS: readonly string[] = [...GLYPHS, 'I', 'V', 'X'];

const STARTS = new Set(ROMAN_STARTS);

/** The rank that begins at `at` in Roman figures, or null. */
export function romanRank(text: string, at: number): { rank: number; end: number } | null {
  if (!STARTS.has(text.charAt(at))) return null;
  if (/[A-Za-z]/.test(text.charAt(at - 1))) return null;
  RANK.lastIndex = at;
  const match = RANK.exec(text);
  if (!match) return null;
  const [whole, figures = ''] = match;
  const rank = GLYPHS.includes(figures) ? GLYPHS.indexOf(figures) + 1 : romanNumeral(figures, 1);
  return rank ? { rank, end: at + whole.length } : null;
}
