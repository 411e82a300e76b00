import { describe, expect, it } from 'vitest';
import { checkEditions } from '@/domain/checks/check-article';
import { checkPair } from '@/domain/checks/check-pair';
import type { CheckedArticle } from '@/domain/checks/checked-article';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { termIndex } from '@/domain/terms/term-index';
import { TERMS_EXAMPLES } from './examples';

const { 'terms/inconsistent': INCONSISTENT, ...OF_PAIRS } = TERMS_EXAMPLES;

const contextOf = ({ terms = [] }: Example) => ({ terms: termIndex(terms), office: DEFAULT_CHECKS, day: null });
const isOurs = (code: string) => code.startsWith('names/') || code.startsWith('terms/');
const codesOf = (example: Example) =>
  checkPair({ zh: example.zh ?? '', en: example.en ?? '' }, contextOf(example))
    .map(({ code }) => code)
    .filter(isOurs);

describe.each(Object.entries(OF_PAIRS))('%s', (code, { wrong, right }) => {
  it.each(wrong.map((example) => [example.en, example] as const))('is found in «%s»', (_, example) => {
    expect(codesOf(example)).toEqual([code]);
  });

  it.each(right.map((example) => [example.en, example] as const))('leaves «%s» alone', (_, example) => {
    expect(codesOf(example)).toEqual([]);
  });
});

describe('terms/inconsistent', () => {
  const consistency = (example: Example) =>
    checkEditions(articleOf(example), contextOf(example)).filter(({ code }) => code === 'terms/inconsistent');

  it.each(INCONSISTENT.wrong.map((example) => [example.en, example] as const))('is found in the second row of «%s»', (_, example) => {
    expect(consistency(example).map(({ row }) => row)).toEqual(['1']);
  });

  it.each(INCONSISTENT.right.map((example) => [example.en, example] as const))('leaves «%s» alone', (_, example) => {
    expect(consistency(example)).toEqual([]);
  });
});

/** Every line of the example is a row. */
function articleOf({ zh = '', en = '' }: Example): CheckedArticle {
  const passages = (text: string) =>
    text
      .split('\n')
      .map((line, at) => ({ id: `${at}`, type: 'paragraph', text: line, level: null, links: [], pictures: [], parts: 0, cells: [] }));
  const both = { zh: passages(zh), en: passages(en) };
  return {
    direction: 'zh-en',
    day: null,
    rows: both.zh.map((passage, at) => ({ key: `${at}`, kind: 'renders', zh: [passage], en: both.en.slice(at, at + 1) })),
    passages: both,
    fields: { zh: null, en: null },
  };
}
