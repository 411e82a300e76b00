import type { Span } from '@/domain/checks/finding';

/**
 * «hard» must have a partner on the other side. «soft» is evidence only: it may stand alone. «possible» may also be a quantity («2020»,
 * «the 13th», 24年) and is one unless the other side has the date.
 */
export type Standing = 'hard' | 'soft' | 'possible';

/** A third of a month, or its two ends. Null where nothing is said. */
export type Part = 'early' | 'mid' | 'late' | null;

export type Day = {
  kind: 'date';
  /** Below 100 only two digits are written; below zero it is before our era. */
  year: number | null;
  month: number | null;
  day: number | null;
  part: Part;
  /** True where month and day may stand the other way round: 5/6. */
  either: boolean;
  /** True where the month is carried over from the date before: the 15 of 5月13日至15日. */
  carried: boolean;
};

/** `minute` counts from midnight. Where nothing tells morning from afternoon, `certain` is false. */
export type Time = { kind: 'time'; minute: number; certain: boolean };

/** Monday is 1, Sunday 7. */
export type Weekday = { kind: 'weekday'; weekday: number };

/** The first year of ten: 1930, or 30 where the century is not said. `century` is true where a hundred years may be meant: the 1800s. */
export type Decade = { kind: 'decade'; from: number; century: boolean };

/** Counted periods: the 21st century, the second quarter, the first half of a year, the 13th Five-Year Plan, the 20th congress, the third trimester. */
export const COUNTED = ['century', 'quarter', 'half', 'plan', 'congress', 'trimester'] as const;
export type Counted = { kind: (typeof COUNTED)[number]; count: number };

/** A day of the lunar calendar or a feast: its numbers are never those of the other calendar. */
export type Feast = { kind: 'feast' };

/** Last year, this month, yesterday: stands for a year, month or day that the other side may spell out. */
export type Relative = { kind: 'relative'; unit: 'year' | 'month' | 'day' };

export type Meaning = Day | Time | Weekday | Decade | Counted | Feast | Relative;
export type CalendarItem = { span: Span; standing: Standing; says: Meaning };

export function isKind<K extends Meaning['kind']>(kind: K) {
  return (item: CalendarItem): item is CalendarItem & { says: Meaning & { kind: K } } => item.says.kind === kind;
}

/** A day, with what is not said left open. */
export function dated(said: Partial<Omit<Day, 'kind'>>): Day {
  return { kind: 'date', year: null, month: null, day: null, part: null, either: false, carried: false, ...said };
}
