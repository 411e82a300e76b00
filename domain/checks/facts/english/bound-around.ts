import type { Bound } from '@/domain/checks/facts/quantity';
import { wordAt, wordBefore } from '@/domain/checks/facts/word-index';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './bound-words';
import { wordEnd } from './unit-after';
import { isLetter } from './word-after';

const DENIAL =
  /\b(?:not|cannot|never|impossible|unable|without|prohibit|prohibits|prohibited|forbid|ban|bans|banned|barred|hardly|rarely)\b|n['’]t\b/;
const DENIAL_WINDOW = 40;
const DENIED = new Set(['more than', 'less than', 'over', 'under', 'above', 'below', 'fewer than']);

/** True where a denial stands before in the same clause: «impossible to hold more than a day's worth» bounds from above. */
function isDenied(lower: string, from: number): boolean {
  const before = lower.slice(Math.max(0, from - DENIAL_WINDOW), from);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  return DENIAL.test(clause);
}

/** «more than», «nearly» right before `start`. Under a denial it is not said which way the number is inexact. */
export function boundBefore(lower: string, start: number): { bound: Bound; from: number } | null {
  let end = start;
  while (lower.charCodeAt(end - 1) === 32) end--;
  const word = wordBefore(BOUNDS_BEFORE, lower, end);
  if (!word) return null;
  const from = end - word.word.length;
  if (isLetter(lower.charCodeAt(from - 1)) && isLetter(lower.charCodeAt(from))) return null;
  const denied = DENIED.has(word.word) && isDenied(lower, from);
  return { bound: denied ? 'reach' : word.value, from };
}

/** «or more», «or so» behind `end`, or behind the word that follows it. */
export function boundAfter(lower: string, end: number): { bound: Bound; end: number } | null {
  const from = lower.charCodeAt(end) === 32 ? end + 1 : end;
  const word = wordAt(BOUNDS_AFTER, lower, from);
  if (word && !isLetter(lower.charCodeAt(from + word.word.length))) return { bound: word.value, end: from + word.word.length };
  const noun = wordEnd(lower, from);
  if (noun === from || lower.charCodeAt(noun) !== 32) return null;
  const behind = wordAt(BOUNDS_AFTER, lower, noun + 1);
  if (!behind || isLetter(lower.charCodeAt(noun + 1 + behind.word.length))) return null;
  return { bound: behind.value, end: noun + 1 + behind.word.length };
}
