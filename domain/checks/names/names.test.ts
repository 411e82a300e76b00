import { describe, expect, it } from 'vitest';
import { checkPair } from '@/domain/checks/check-pair';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { termIndex } from '@/domain/terms/term-index';
import { NAMES_EXAMPLES } from './examples';

const codesOf = ({ zh = '', en = '', terms = [] }: Example) =>
  checkPair({ zh, en }, { terms: termIndex(terms), office: DEFAULT_CHECKS, day: null }).map(({ code }) => code);

describe.each(Object.entries(NAMES_EXAMPLES))('%s', (code, { wrong, right }) => {
  it.each(wrong.map((example) => [example.en, example] as const))('is found in «%s»', (_, example) => {
    expect(codesOf(example).filter((found) => found.startsWith('names/') || found.startsWith('terms/'))).toEqual([code]);
  });

  it.each(right.map((example) => [example.en, example] as const))('leaves «%s» alone', (_, example) => {
    expect(codesOf(example).filter((found) => found.startsWith('names/') || found.startsWith('terms/'))).toEqual([]);
  });
});
