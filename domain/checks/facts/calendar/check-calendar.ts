import type { Context } from '@/domain/checks/context';
import { NOTHING_PAIRED, type Paired } from '@/domain/checks/facts/paired';
import type { Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import type { Locale } from '@/domain/locale';
import type { CalendarItem } from './calendar-item';
import type { Ground, Settled } from './ground';
import { pairDays } from './pair-days';
import { pairCounted, pairDecades, pairWeekdays } from './pair-periods';
import { pairTimes } from './pair-times';
import { pairYears } from './pair-years';
import { readCalendar } from './read-calendar';

/** Compares dates, years, times of day, weekdays, decades and counted periods. `taken` are places that belong to something else: codes. */
export function checkCalendar(sides: Sides, context: Pick<Context, 'day'>, taken: Paired['claimed'] = NOTHING_PAIRED.claimed): Paired {
  const items = { zh: readCalendar(sides.zh, 'zh', taken.zh), en: readCalendar(sides.en, 'en', taken.en) };
  if (items.zh.length === 0 && items.en.length === 0) return NOTHING_PAIRED;
  const ground: Ground = { text: sides, items, day: context.day };
  const settled = [
    pairYears(ground),
    pairDays(ground),
    pairTimes(ground),
    pairWeekdays(ground),
    pairDecades(ground),
    ...pairCounted(ground),
  ];
  const claims = claimsOf(settled);
  const claimed = (locale: Locale) => items[locale].filter(claims).map(({ span }): Span => span);
  return { found: settled.flatMap(({ found }) => found), claimed: { zh: claimed('zh'), en: claimed('en') } };
}

function claimsOf(settled: readonly Settled[]): (item: CalendarItem) => boolean {
  const used = new Set(settled.flatMap((one) => one.used));
  const released = new Set(settled.flatMap((one) => one.released));
  return (item) => used.has(item) || (item.standing !== 'possible' && !released.has(item));
}
