import type { CalendarItem } from '@/domain/checks/facts/calendar/calendar-item';
import { meaning } from '@/domain/checks/facts/calendar/ground';
import { readCalendar } from '@/domain/checks/facts/calendar/read-calendar';
import type { Locale } from '@/domain/locale';

const STANDING = { hard: '', soft: '~', possible: '?' } as const;

/** What a text says of the calendar, in one line: «5月13日 = 05-13 | 24年 =? 24», with =~ for what is soft and =? for what is only possible. */
export function calendarTold(text: string, locale: Locale): string {
  return readCalendar(text, locale)
    .map((item) => `${text.slice(...item.span).trim()} =${STANDING[item.standing]} ${said(item)}`)
    .join(' | ');
}

function said(item: CalendarItem): string {
  const { says } = item;
  if (says.kind === 'date') return [meaning(item), says.either && 'either'].filter(Boolean).join(' ');
  if (says.kind === 'time') return `${meaning(item)}${says.certain ? '' : ' or 12 h later'}`;
  if (says.kind === 'relative') return `another ${says.unit}`;
  return [says.kind, meaning(item)].filter(Boolean).join(' ');
}
