import { OFFSET, readerInstant } from '@/components/reader/reader-date';

/** A moment as the clock of the office shows it, as fields for a time take it: 2026-11-24T10:00. */
export function officeTime(moment: Date): string {
  return readerInstant(moment).slice(0, 16);
}

/** The moment at which the clock of the office shows this, in ISO 8601; null for what is no time. */
export function momentOf(shown: string): string | null {
  const moment = new Date(`${shown}${OFFSET.name}`);
  // What the calendar does not have, such as the 30th of February, would become another day.
  return Number.isNaN(moment.getTime()) || officeTime(moment) !== shown.slice(0, 16) ? null : moment.toISOString();
}
