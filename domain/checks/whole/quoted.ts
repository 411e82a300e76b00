import type { Span } from '@/domain/checks/finding';

const LONGEST_QUOTE = 60;

/** What stands at a place, short enough for a sentence about it. */
export function quoted(text: string, [from, to]: Span): string {
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST_QUOTE) return words;
  const cut = words.slice(0, LONGEST_QUOTE);
  // Half of a character outside the basic plane is none.
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
