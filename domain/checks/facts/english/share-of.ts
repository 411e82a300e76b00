import { CARDINALS, SCALES } from './number-words';
import { type Numeral, plainNumeral } from './plain-numeral';
import { wordAfter } from './word-after';

const FIGURES = /\d{1,3}(?:,\d{3})+(?!\d)|\d+/y;

/** «in five», «out of ten» behind a number that is smaller. */
export function shareOf(text: string, value: number, end: number): Numeral | null {
  const next = wordAfter(text, end);
  // «one person in six»
  const noun = next && value === 1 && next.word !== 'in' && next.word !== 'out' && next.word !== 'of' ? wordAfter(text, next.to) : null;
  const link = noun?.word === 'in' ? noun : next;
  if (!link || !Number.isInteger(value) || value < 1) return null;
  const of = link.word === 'out' ? wordAfter(text, link.to) : null;
  if (link.word !== 'in' && of?.word !== 'of') return null;
  const from = of?.word === 'of' ? of : link;
  const every = wordAfter(text, from.to);
  const start = every?.word === 'every' ? every.to : from.to;
  const below = wholeAfter(text, start);
  if (!below || below.value <= value || below.value < 2 || below.value > 1000) return null;
  if (below.digits && below.value > 100) return null;
  const behind = wordAfter(text, below.end);
  if (behind && SCALES.has(behind.word)) return null;
  if (link.word === 'in' && behind && UNLIKE_SHARES.has(behind.word)) return null;
  return { ...plainNumeral((value / below.value) * 100, below.end, 'words'), share: true, parts: [value, below.value] };
}

/** «wins one in two years» tells when, not a share. */
const UNLIKE_SHARES = new Set([
  'year',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'decades',
  'games',
  'matches',
  'months',
]);

function wholeAfter(text: string, at: number): { value: number; end: number; digits: boolean } | null {
  const from = text.charAt(at) === ' ' || text.charAt(at) === '-' ? at + 1 : at;
  FIGURES.lastIndex = from;
  const digits = FIGURES.exec(text)?.[0];
  if (digits) return { value: Number(digits.replace(/[, ]/g, '')), end: from + digits.length, digits: true };
  const word = wordAfter(text, at);
  const value = word && CARDINALS.get(word.word);
  return word && value ? { value, end: word.to, digits: false } : null;
}
