import type { Numeral } from './plain-numeral';
import { isLetter, wordAfter } from './word-after';

export type ShareAfter = { kind: 'percent' | 'points'; end: number; factor: number };

/** «%», «per cent», «percentage points» behind a number. */
export function shareAfter(lower: string, end: number): ShareAfter | null {
  const char = lower.charAt(end);
  const sign = lower.charAt(char === ' ' || char === '-' ? end + 1 : end);
  const at = char === sign ? end : end + 1;
  if (sign === '%') return pointsBehind(lower, at + 1, 'percent');
  if (sign === '‰') return { kind: 'percent', end: at + 1, factor: 0.1 };
  if (sign === ')' || sign === '）') {
    const behind = lower.charAt(at + 1) === ' ' ? at + 2 : at + 1;
    return lower.charAt(behind) === '%' ? { kind: 'percent', end: behind + 1, factor: 1 } : null;
  }
  const word = wordAfter(lower, end);
  if (!word) return null;
  if (word.word === 'percent' || word.word === 'pct' || word.word === 'percentage') return pointsBehind(lower, word.to, 'percent');
  if (word.word === 'pp' || word.word === 'ppt' || word.word === 'ppts') return { kind: 'points', end: word.to, factor: 1 };
  if (word.word !== 'per') return null;
  const cent = wordAfter(lower, word.to);
  return cent?.word === 'cent' ? pointsBehind(lower, cent.to, 'percent') : null;
}

function pointsBehind(lower: string, end: number, kind: ShareAfter['kind']): ShareAfter {
  const word = wordAfter(lower, end);
  return word?.word === 'point' || word?.word === 'points' ? { kind: 'points', end: word.to, factor: 1 } : { kind, end, factor: 1 };
}

const COMPARING =
  /^ (?:as |more|higher|larger|greater|the |that of|that|their|its|his|faster|longer|over|bigger|what|lower|less|normal|above)/;

/** The end of «-fold», «times», «x» where it tells how many times as much; «three times a week» only counts. */
export function timesAfter(lower: string, { end }: Numeral): number | null {
  if (lower.charAt(end) === 'x' && !isLetter(lower.charCodeAt(end + 1))) return end + 1;
  const word = wordAfter(lower, end);
  if (word?.word === 'fold' || word?.word === 'x') return word.to;
  if (word?.word !== 'times') return null;
  return COMPARING.test(lower.slice(word.to, word.to + 12)) ? word.to : null;
}
