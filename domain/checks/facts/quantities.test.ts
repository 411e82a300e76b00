import { describe, expect, it } from 'vitest';
import type { Context } from '@/domain/checks/context';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkFacts } from './check-facts';
import { QUANTITY_EXAMPLES } from './compare/examples';

const CONTEXT: Context = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };

const codesOf = (zh: string, en: string) => checkFacts({ zh, en }, CONTEXT).map(({ code }) => code);

describe.each(Object.entries(QUANTITY_EXAMPLES))('%s', (code, { wrong, right }) => {
  it.each(wrong)('finds $zh | $en', ({ zh = '', en = '' }) => {
    expect(codesOf(zh, en)).toContain(code);
  });

  it.each(right)('leaves alone $zh | $en', ({ zh = '', en = '' }) => {
    expect(codesOf(zh, en)).toEqual([]);
  });
});
