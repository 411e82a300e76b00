import { quoted } from '@/domain/checks/facts/quoted';
import type { Found, Span } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';
import type { CalendarItem } from './calendar-item';

/** What the two sides of a row say of the calendar, and the day that the article is about. */
export type Ground = {
  text: Readonly<Record<Locale, string>>;
  items: Readonly<Record<Locale, readonly CalendarItem[]>>;
  day: string | null;
};

/**
 * What one kind of comparison makes of it. `used` are the possible items that have turned out to be dates; `released` the sure ones that have
 * turned out to be quantities.
 */
export type Settled = { found: Found[]; used: CalendarItem[]; released: CalendarItem[] };

export const NOTHING_SETTLED: Settled = { found: [], used: [], released: [] };

export type CalendarCode = 'facts/date' | 'facts/year' | 'facts/time' | 'facts/weekday' | 'facts/decade' | 'facts/period';

/** A finding with what stands on either side, and what is meant; an absent side is told in `missing`. */
export function differing(code: CalendarCode, { text }: Ground, sides: Readonly<Record<Locale, CalendarItem | null>>): Found {
  const { zh, en } = sides;
  const means = code === 'facts/year' ? yearOf : meaning;
  return {
    code,
    zh: zh?.span ?? null,
    en: en?.span ?? null,
    values: {
      zh: zh ? slice(text.zh, zh.span) : '',
      en: en ? slice(text.en, en.span) : '',
      zhMeans: zh ? means(zh) : '',
      enMeans: en ? means(en) : '',
      missing: zh ? (en ? 'no' : 'en') : 'zh',
    },
    fix: null,
  };
}

function slice(text: string, span: Span): string {
  return quoted(text, span).replace(/^[\s“‘「"']+|[\s”’」"',、]+$/g, '');
}

/** The days of a third of a month. */
const DAYS = { early: '01–10', mid: '11–20', late: '21–31', all: null } as const;

function yearOf({ says }: CalendarItem): string {
  return says.kind === 'date' ? String(says.year ?? '') : '';
}

/** What an item means, in figures that both languages read: 2020-05-13, 05-13, 15:30, 1930–1939. */
export function meaning({ says }: CalendarItem): string {
  if (says.kind === 'date')
    return [says.year, two(says.month), two(says.day) ?? DAYS[says.part ?? 'all']].filter((part) => part !== null).join('-');
  if (says.kind === 'time') return `${two(Math.floor(says.minute / 60))}:${two(says.minute % 60)}`;
  if (says.kind === 'decade') return `${two(says.from)}–${two(says.from + 9)}`;
  if (says.kind === 'weekday') return String(says.weekday);
  return 'count' in says ? String(says.count) : '';
}

function two(number: number | null): string | null {
  return number === null ? null : String(number).padStart(2, '0');
}
