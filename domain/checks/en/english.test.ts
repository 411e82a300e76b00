import { describe, expect, it } from 'vitest';
import { CATALOGUE, isCheckCode } from '@/domain/checks/catalogue';
import { checkText } from '@/domain/checks/check-text';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { EN_EXAMPLES } from './examples';

/** Harper finds these; its room runs their examples. */
const OF_HARPER = ['en/spelling', 'en/grammar', 'en/usage'];
const OURS = Object.entries(EN_EXAMPLES).filter(([code]) => !OF_HARPER.includes(code));

function findingsOf(code: string, { en = '', office }: Example) {
  const reads = isCheckCode(code) && CATALOGUE[code].reads;
  const type = code === 'en/heading-case' ? 'heading' : reads === 'article' ? 'page' : 'paragraph';
  return checkText(
    { text: type === 'heading' ? en.replace('# ', '') : en, locale: 'en', type },
    { terms: NO_TERMS, office: { ...DEFAULT_CHECKS, ...office }, day: null },
  );
}

describe.each(OURS)('%s', (code, { wrong, right }) => {
  it.each(wrong.map((example) => [example.en, example] as const))('is found in «%s», once and nothing else', (_, example) => {
    expect(findingsOf(code, example).map((finding) => finding.code)).toEqual([code]);
  });

  it.each(wrong.map((example) => [example.en, example] as const))('is gone from «%s» when it is repaired', (_, example) => {
    const text = example.en ?? '';
    for (const { fix } of findingsOf(code, example)) {
      if (!fix) continue;
      const repaired = `${text.slice(0, fix.from)}${fix.text}${text.slice(fix.to)}`;
      expect(findingsOf(code, { ...example, en: repaired }), repaired).toEqual([]);
    }
  });

  it.each(right.map((example) => [example.en, example] as const))('leaves «%s» alone', (_, example) => {
    expect(findingsOf(code, example).filter((finding) => finding.code === code)).toEqual([]);
  });
});
