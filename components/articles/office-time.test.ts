import { describe, expect, it } from 'vitest';
import { momentOf, officeTime } from './office-time';

describe('the time of the office', () => {
  it.each([
    ['2026-11-24T10:00', '2026-11-24T02:00:00.000Z'],
    ['2027-01-01T07:59', '2026-12-31T23:59:00.000Z'],
    ['2026-07-01T00:00:30', '2026-06-30T16:00:30.000Z'],
  ])('%s is %s', (shown, moment) => {
    expect(momentOf(shown)).toBe(moment);
    expect(officeTime(new Date(moment))).toBe(shown.slice(0, 16));
  });

  it.each(['', '2026-02-30T10:00', 'tomorrow', '2026-11-24'])('«%s» is no moment', (shown) => {
    expect(momentOf(shown)).toBeNull();
  });
});
