import { describe, expect, it } from 'vitest';
import { readerDate, readerDay, readerInstant, readerIsoDay, readerMoment } from './reader-date';

// Late in the evening of the 21st by the clock of London, early on the 22nd in Beijing.
const at = new Date('2026-11-21T18:05:09.000Z');

describe('dates for readers', () => {
  it('are those of Beijing, in the form of each language', () => {
    expect([readerDate('zh', at), readerDate('en', at)]).toEqual(['2026年11月22日', '22 November 2026']);
    expect([readerDay('zh', at), readerDay('en', at)]).toEqual(['11月22日', '22 Nov']);
    expect([readerMoment('zh', at), readerMoment('en', at)]).toEqual(['2026年11月22日 02:05', '22 November 2026 at 02:05']);
  });

  it('are the same moment for machines', () => {
    expect(readerInstant(at)).toBe('2026-11-22T02:05:09+08:00');
    expect(new Date(readerInstant(at))).toEqual(at);
    expect(readerIsoDay(at)).toBe('2026-11-22');
  });
});
