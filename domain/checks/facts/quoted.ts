import type { Span } from '@/domain/checks/finding';

const LONGEST = 60;
const HEAD = 40;
const TAIL = LONGEST - HEAD - 1;

/** The words of a place as a message shows them: whole up to sixty characters, else their beginning and their end. */
export function quoted(text: string, [from, to]: Span): string {
  return to - from <= LONGEST ? text.slice(from, to) : `${text.slice(from, from + HEAD)}…${text.slice(to - TAIL, to)}`;
}
