const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The name of a month with its usual short forms, as a piece of a pattern; a full stop may follow. */
export const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|january|february|april|june|july|august|september|october|november|december|Sept|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** 1–12; null for anything else. */
export function monthNumber(name: string): number | null {
  const start = name.slice(0, 3).toLowerCase();
  const at = MONTHS.findIndex((month) => month.startsWith(start));
  return start.length === 3 && at >= 0 ? at + 1 : null;
}
