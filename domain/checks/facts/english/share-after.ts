import type { Numeral } from './plain-numeral';
import { isDigit, isLetter, wordAfter } from './word-after';

const SMALL_PARTS: ReadonlyMap<string, number> = new Map([
  ['ppm', 1e-4],
  ['ppb', 1e-7],
]);

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
  const small = SMALL_PARTS.get(word.word);
  if (small) return { kind: 'percent', end: word.to, factor: small };
  if (word.word === 'bp' || word.word === 'bps') return { kind: 'points', end: word.to, factor: 0.01 };
  if (word.word === 'basis') {
    const points = wordAfter(lower, word.to);
    return points?.word.startsWith('point') ? { kind: 'points', end: points.to, factor: 0.01 } : null;
  }
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
const AS_MUCH_AS = /^ (?:as |the (?!growth|increase|rise)|that|their|its|his|what|normal)/;
const GREW =
  /(?:increas|grew|grow|rose|ris|up|jump|soar|expand|surg|climb)\w*(?: (?:by|nearly|about|over|almost|more than|around|some|a|an))* $/;

export type TimesAfter = { end: number; exact: boolean };

/**
 * The end of «-fold», «times», «x» where it tells how many times as much; «three times a week» only counts. It is `exact` where it compares:
 * «three times as many», «three times that of».
 */
export function timesAfter(lower: string, at: number, { end }: Numeral): TimesAfter | null {
  const char = lower.charAt(end);
  if (char === 'x' && !isLetter(lower.charCodeAt(end + 1)) && !isDigit(lower.charCodeAt(end + 1))) return { end: end + 1, exact: false };
  const word = wordAfter(lower, end);
  if (word?.word === 'fold') return { end: word.to, exact: false };
  if (word?.word === 'x' && !/^ ?\d/.test(lower.slice(word.to, word.to + 2))) return { end: word.to, exact: false };
  if (word?.word !== 'times') return null;
  const behind = lower.slice(word.to, word.to + 16);
  if (AS_MUCH_AS.test(behind))
    return { end: word.to, exact: !/^ as (?!many|much|large|big|high|long|fast|great|likely|often|heavy|expensive|old|wide)/.test(behind) };
  const grew = GREW.test(lower.slice(Math.max(0, at - 30), at));
  return grew || COMPARING.test(behind) ? { end: word.to, exact: false } : null;
}
