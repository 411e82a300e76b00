import { describe, expect, it } from 'vitest';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkWhole } from './check-whole';
import { WHOLE_EXAMPLES } from './examples';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };
const codesOf = ({ zh = '', en = '' }: Example) => [...new Set(checkWhole({ zh, en }, CONTEXT).map(({ code }) => code))];

describe.each(Object.entries(WHOLE_EXAMPLES))('%s', (code, { wrong, right }) => {
  it.each(wrong.map((example) => [example.zh, example.en, example] as const))('is found between «%s» and «%s»', (_zh, _en, example) => {
    expect(codesOf(example)).toEqual([code]);
  });

  it.each(right.map((example) => [example.zh, example.en, example] as const))('leaves «%s» and «%s» alone', (_zh, _en, example) => {
    expect(codesOf(example)).toEqual([]);
  });
});
