import { sameLengthForm } from '@/domain/checks/facts/same-length-form';
import { type Sheet, sheet } from '@/domain/checks/facts/sheet';
import type { Span } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';
import type { CalendarItem } from './calendar-item';
import { readChineseDates } from './chinese-dates';
import { readChinesePeriods, readChineseRelatives } from './chinese-periods';
import { readChineseTimes } from './chinese-times';
import { readEnglishDates } from './english-dates';
import { readEnglishPeriods, readEnglishRelatives } from './english-periods';
import { readEnglishTimes } from './english-times';
import { readEnglishYears } from './english-years';
import { readNumericDates } from './numeric-dates';

type Reader = (page: Sheet<CalendarItem>) => void;

/** The certain before the less certain: what has been read is not read again. */
const READERS: Record<Locale, readonly Reader[]> = {
  zh: [readNumericDates, readChinesePeriods, readChineseDates, readChineseTimes, readEnglishYears, readChineseRelatives],
  en: [readNumericDates, readEnglishPeriods, readEnglishDates, readEnglishTimes, readEnglishYears, readEnglishRelatives],
};

/** The dates, years, times, weekdays and periods of a text, in reading order; spans never overlap, nor touch what is `taken`. */
export function readCalendar(text: string, locale: Locale, taken: readonly Span[] = []): CalendarItem[] {
  const page = sheet<CalendarItem>(sameLengthForm(text), taken);
  for (const read of READERS[locale]) read(page);
  return page.items();
}
