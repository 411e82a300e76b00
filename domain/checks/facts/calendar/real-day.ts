const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a day that some year has. */
export function isDayOfMonth(month: number, day: number): boolean {
  return day >= 1 && day <= (LONGEST[month - 1] ?? 0);
}

/** Monday is 1, Sunday 7; null for a day that the year doesn't have. Gregorian calendar throughout. */
export function weekdayOf({ year, month, day }: { year: number; month: number; day: number }): number | null {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() || 7 : null;
}
