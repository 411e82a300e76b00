import { describe, expect, it } from 'vitest';
import { monthName, readerMonth } from './reader-month';

describe('a month', () => {
  it.each([
    ['zh', '2026-11', '2026年11月', '11月'],
    ['en', '2026-11', 'November 2026', 'November'],
    ['zh', '1999-01', '1999年1月', '1月'],
    ['en', '1999-01', 'January 1999', 'January'],
  ] as const)('is said in %s of %s', (locale, month, whole, name) => {
    expect(readerMonth(locale, month)).toBe(whole);
    expect(monthName(locale, month)).toBe(name);
  });
});
