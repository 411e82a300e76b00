import { describe, expect, it } from 'vitest';
import { partName, partNamed, partsOf, TEXTS_IN_A_PART } from './sitemap-parts';

describe('the name of a sitemap', () => {
  it.each([
    ['2026-11', { month: '2026-11', part: 1 }],
    ['2026-11-2', { month: '2026-11', part: 2 }],
    ['2026-11-12', { month: '2026-11', part: 12 }],
    ['2026-11-1', null],
    ['2026-11-0', null],
    ['2026-13', null],
    ['site', null],
    ['', null],
  ])('%s', (name, part) => {
    expect(partNamed(name)).toEqual(part);
    if (part) expect(partName(part)).toBe(name);
  });
});

it.each([
  [1, 1],
  [TEXTS_IN_A_PART, 1],
  [TEXTS_IN_A_PART + 1, 2],
])('a month of %i texts needs %i', (texts, parts) => {
  expect(partsOf({ month: '2026-11', texts }).map(({ part }) => part)).toEqual(Array.from({ length: parts }, (_, place) => place + 1));
});
