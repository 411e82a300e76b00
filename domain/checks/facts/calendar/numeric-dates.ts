import type { Sheet } from '@/domain/checks/facts/sheet';
import { type CalendarItem, dated } from './calendar-item';
import { isDayOfMonth } from './real-day';

const YEAR_FIRST = /(?<![\d./-])((?:1\d|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[./-]\d)/g;
const YEAR_LAST = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d]|[./-]\d)/g;
const NO_YEAR = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d]|[./-]\d|%)/g;

/** Dates in figures, the same in both languages: 2020-05-13, 5/13/2020, 13.5.2020, and 5/13, which may be a fraction. */
export function readNumericDates(page: Sheet<CalendarItem>): void {
  for (const { 0: whole, 1: year, 3: month, 4: day, index } of page.text.matchAll(YEAR_FIRST)) {
    if (!isDayOfMonth(Number(month), Number(day))) continue;
    const says = dated({ year: Number(year), month: Number(month), day: Number(day) });
    page.put({ span: [index, index + whole.length], standing: 'hard', says });
  }
  for (const { 0: whole, 1: first, 3: second, 4: year, index } of page.text.matchAll(YEAR_LAST)) {
    const read = eitherWay(Number(first), Number(second));
    if (read) page.put({ span: [index, index + whole.length], standing: 'hard', says: dated({ ...read, year: Number(year) }) });
  }
  for (const { 0: whole, 1: first, 2: second, index } of page.text.matchAll(NO_YEAR)) {
    const read = eitherWay(Number(first), Number(second));
    // «24/7» is no day in July.
    if (read && whole !== '24/7') page.put({ span: [index, index + whole.length], standing: 'possible', says: dated(read) });
  }
}

/** American and British order differ: both are kept where both are days. */
function eitherWay(first: number, second: number): { month: number; day: number; either: boolean } | null {
  const american = isDayOfMonth(first, second);
  const british = isDayOfMonth(second, first);
  if (!american && !british) return null;
  return american ? { month: first, day: second, either: british } : { month: second, day: first, either: false };
}
