import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { CALENDAR_EXAMPLES } from './calendar/examples';
import { checkFacts } from './check-facts';
import { CODE_EXAMPLES } from './codes-in-text/examples';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };
const EXAMPLES = Object.entries({ ...CALENDAR_EXAMPLES, ...CODE_EXAMPLES });

function codes({ zh = '', en = '' }: { zh?: string; en?: string }): string[] {
  return checkFacts({ zh, en }, CONTEXT).map(({ code }) => code);
}

describe('The examples of dates and codes', () => {
  it.each(EXAMPLES.flatMap(([code, { wrong }]) => wrong.map((example) => ({ code, ...example }))))(
    'has $code alone in $zh | $en',
    ({ code, ...example }) => {
      expect(codes(example)).toEqual([code]);
    },
  );

  it.each(EXAMPLES.flatMap(([code, { right }]) => right.map((example) => ({ code, ...example }))))(
    'has no $code in $zh | $en',
    ({ code, ...example }) => {
      expect(codes(example)).not.toContain(code);
    },
  );
});
