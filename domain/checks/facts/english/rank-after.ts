import { romanNumeral } from '@/domain/checks/facts/roman-numeral';
import type { Span } from '@/domain/checks/finding';

const RANKED = new Set('phase phases stage stages grade grades type types class level levels tier category degree'.split(' '));
const FIGURES =
  /[ -]([IVX]{1,5}|\d{1,2}(?=[A-Da-d]))[a-dA-D]?\d?(?:(?:\/| ?[-–] ?| and | or | to |, )([IVX]{1,5}|\d{1,2}(?=[A-Da-d]))[a-dA-D]?)?(?![A-Za-z\d])/y;

export type Rank = { rank: number; span: Span };

const NONE: readonly Rank[] = [];

/** What is told behind «phase», «stage», «grade»: III, IIIa, 3A, I/II. */
export function ranksAfter(text: string, word: string, end: number): readonly Rank[] {
  if (!RANKED.has(word)) return NONE;
  FIGURES.lastIndex = end;
  const match = FIGURES.exec(text);
  if (!match) return NONE;
  const [whole, first = '', second = ''] = match;
  const places: readonly (readonly [string, number])[] = [
    [first, end + 1],
    [second, end + whole.lastIndexOf(second)],
  ];
  return places.flatMap(([figures, from]) => {
    const rank = /^\d/.test(figures) ? Number(figures) : romanNumeral(figures, 1);
    const span: Span = [from, from + figures.length];
    return rank ? [{ rank, span }] : [];
  });
}
