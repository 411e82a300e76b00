import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkFacts } from './check-facts';
import { quoted } from './quoted';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };

describe('Quoted words', () => {
  it('are whole up to sixty characters', () => {
    expect(quoted(`（${'三'.repeat(60)}）`, [1, 61])).toBe('三'.repeat(60));
  });

  it('are cut in the middle beyond', () => {
    expect(quoted(`${'1'.repeat(100)}${'2'.repeat(100)}`, [0, 200])).toBe(`${'1'.repeat(40)}…${'2'.repeat(19)}`);
  });

  it.each(['三十', '1', '三', '9,', '一百', '1.1.'])('keep every value of a finding short in a text of %s', (piece) => {
    const sides = { zh: `共有${piece.repeat(10_000)}人`, en: 'There are 12 people.' };
    const values = checkFacts(sides, CONTEXT).flatMap((found) => Object.values(found.values));
    expect(values.every((value) => String(value).length <= 60)).toBe(true);
  });
});
