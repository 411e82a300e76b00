import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, readSearchAddress, searchPath } from './search-address';
import { FIRST_YEAR, LAST_YEAR } from './search-filter';

const read = (query: string) => readSearchAddress(Object.fromEntries(new URLSearchParams(query)));

describe('the address of a search', () => {
  it.each([
    ['', { typed: '', filter: NO_FILTER, page: 1 }],
    ['q=护士&page=2&section=news', { typed: '护士', filter: { ...NO_FILTER, section: 'news' }, page: 2 }],
    [
      'q=a&from=2019&to=2021&in=en&tag=nursing',
      { typed: 'a', filter: { section: null, tag: 'nursing', from: 2019, to: 2021, edition: 'en' }, page: 1 },
    ],
    ["q=a&section='%3B--&from=x&to=99999&in=fr&page=-1", { typed: 'a', filter: NO_FILTER, page: 1 }],
    ['q=a&section=&from=&page=100', { typed: 'a', filter: NO_FILTER, page: 100 }],
    ['q=a&page=1000000', { typed: 'a', filter: NO_FILTER, page: 1 }],
  ])('«%s» is understood', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  it('counts the first of what is said twice', () => {
    expect(readSearchAddress({ q: ['a', 'b'] }).typed).toBe('a');
  });

  it('says what was read', () => {
    const year = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }));
    const slug = fc.option(fc.constantFrom('news', 'care-2'));
    const filter = fc.record({
      section: slug,
      tag: slug,
      from: year,
      to: year,
      edition: fc.option(fc.constantFrom('zh' as const, 'en' as const)),
    });
    const address = fc.record({ typed: fc.string({ unit: 'grapheme' }), filter, page: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(address, (given) => {
        const { from, to } = given.filter;
        const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
        const understood = { ...given, filter: { ...given.filter, from: first, to: last } };
        expect(read(searchPath('zh', given).split('?')[1] ?? '')).toEqual(understood);
      }),
    );
  });
});
