const BEHIND = /^[^.;,]{0,30}?\b(?:below (?:zero|freezing|0)|sub-?zero)\b/;

/** True where the number at `at` is told below zero: minus 20 degrees, −70 °C, 15 degrees below zero; not the 8 of 2–8 °C. */
export function isBelowZero(lower: string, at: number, end: number): boolean {
  if (BEHIND.test(lower.slice(end, end + 45))) return true;
  if (/\b(?:minus|negative) $/.test(lower.slice(Math.max(0, at - 9), at))) return true;
  const sign = lower.charAt(at - 1);
  return (
    (sign === '-' || sign === '−' || sign === '–') &&
    !/[\da-z°℃%)]/.test(lower.charAt(at - 2)) &&
    !/\d ?$/.test(lower.slice(Math.max(0, at - 4), at - 1))
  );
}

const DEGREES = /^ ?(?:℃|°|degrees?\b)|^ ?(?:to|and|or|[-–]|through) ?(?:minus |[-−–])?\d[\d.]* ?(?:℃|°|degrees?\b)/;

/** True where degrees follow, at once or behind the second number of a range. */
export function isInDegrees(lower: string, end: number): boolean {
  return DEGREES.test(lower.slice(end, end + 24));
}
