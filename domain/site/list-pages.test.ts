import { array, assert, boolean, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListPage, listPage, ON_A_PAGE, pageNumber } from './list-pages';

const TOTAL = integer({ min: 0, max: 50_000 });

/** Every page of a list: the unnumbered one under `newest`, the others under their numbers. */
function pagesOf(total: number): Map<number | 'newest', ListPage> {
  const pages = new Map<number | 'newest', ListPage>();
  const newest = listPage(total);
  if (newest) pages.set('newest', newest);
  for (let number = 1; ; number += 1) {
    const page = listPage(total, number);
    if (!page) return pages;
    pages.set(number, page);
  }
}

describe('the page of a list', () => {
  it.each([
    [0, undefined, { from: 0, to: 0, older: null, newer: null }],
    [1, undefined, { from: 0, to: 1, older: null, newer: null }],
    [20, undefined, { from: 0, to: 20, older: null, newer: null }],
    [39, undefined, { from: 0, to: 39, older: null, newer: null }],
    [40, undefined, { from: 20, to: 40, older: 1, newer: null }],
    [59, undefined, { from: 20, to: 59, older: 1, newer: null }],
    [60, undefined, { from: 40, to: 60, older: 2, newer: null }],
    [39, 1, null],
    [40, 1, { from: 0, to: 20, older: null, newer: 'newest' }],
    [60, 1, { from: 0, to: 20, older: null, newer: 2 }],
    [60, 2, { from: 20, to: 40, older: 1, newer: 'newest' }],
    [60, 3, null],
    [60, 0, null],
    [60, 1.5, null],
  ])('of %i articles, page %s', (total, page, expected) => {
    expect(listPage(total, page)).toEqual(expected);
  });

  it('holds every article once, wherever it stands', () => {
    assert(
      property(TOTAL, (total) => {
        const ranges = [...pagesOf(total).values()].toSorted((a, b) => a.from - b.from);
        let next = 0;
        for (const { from, to } of ranges) {
          expect(from).toBe(next);
          next = to;
        }
        expect(next).toBe(total);
      }),
      { numRuns: 60 },
    );
  });

  it('has 20 articles where it is numbered and fewer than 40 where it is not', () => {
    assert(
      property(TOTAL, (total) => {
        for (const [name, { from, to }] of pagesOf(total)) {
          if (name === 'newest') expect(to - from).toBeLessThan(2 * ON_A_PAGE);
          else expect(to - from).toBe(ON_A_PAGE);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads to the older and the newer page, and these lead back', () => {
    assert(
      property(TOTAL, (total) => {
        const pages = pagesOf(total);
        for (const [name, { older, newer }] of pages) {
          if (older !== null) expect(pages.get(older)?.newer).toBe(name);
          if (newer !== null) expect(pages.get(newer)?.older).toBe(name);
          expect(newer === null).toBe(name === 'newest');
          expect(older === null).toBe(name === 1 || (name === 'newest' && pages.size === 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('changes with a publication only where it is the unnumbered one or the one before it', () => {
    assert(
      property(TOTAL, (total) => {
        const before = pagesOf(total);
        const after = pagesOf(total + 1);
        const changed = [...before].filter(([name, page]) => JSON.stringify(after.get(name)) !== JSON.stringify(page));
        const names = changed.map(([name]) => name);
        expect(names.filter((name) => name !== 'newest' && before.get(name)?.newer !== 'newest')).toEqual([]);
        expect(names.length).toBeLessThanOrEqual(2);
        expect(after.size - before.size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps its articles for good once it has a number', () => {
    assert(
      property(integer({ min: 0, max: 200 }), array(boolean(), { maxLength: 100 }), (total, published) => {
        const kept = new Map<number, number>();
        let count = total;
        for (const one of published) {
          if (one) count += 1;
          for (const [name, { from }] of pagesOf(count)) {
            if (name === 'newest') continue;
            expect(kept.get(name) ?? from).toBe(from);
            kept.set(name, from);
          }
        }
      }),
    );
  });
});

describe('the number in an address', () => {
  it.each([
    ['1', 1],
    ['2500', 2500],
    ['0', null],
    ['07', null],
    ['-1', null],
    ['1e3', null],
    ['٣', null],
    ['', null],
    ['1234567', null],
  ])('%s', (segment, expected) => {
    expect(pageNumber(segment)).toBe(expected);
  });
});
