import { describe, expect, it } from 'vitest';
import { checkText } from '@/domain/checks/check-text';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS, type OfficeChecks } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { ZH_EXAMPLES } from './examples';

const officeFor = (code: string, office: Example['office']): OfficeChecks => ({
  ...DEFAULT_CHECKS,
  ...office,
  switches: { [code]: { on: true } },
});
const findingsOf = (code: string, { zh = '', office }: Example) =>
  checkText({ text: zh, locale: 'zh', type: 'paragraph' }, { terms: NO_TERMS, office: officeFor(code, office), day: null });

describe.each(Object.entries(ZH_EXAMPLES))('%s', (code, { wrong, right }) => {
  it.each(wrong.map((example) => [example.zh, example] as const))('is found in «%s», once and nothing else', (_, example) => {
    expect(findingsOf(code, example).map((finding) => finding.code)).toEqual([code]);
  });

  it.each(wrong.map((example) => [example.zh, example] as const))('is gone from «%s» when it is repaired', (_, example) => {
    const text = example.zh ?? '';
    for (const { fix } of findingsOf(code, example)) {
      if (!fix) continue;
      const repaired = `${text.slice(0, fix.from)}${fix.text}${text.slice(fix.to)}`;
      expect(findingsOf(code, { ...example, zh: repaired }), repaired).toEqual([]);
    }
  });

  it.each(right.map((example) => [example.zh, example] as const))('leaves «%s» alone', (_, example) => {
    expect(findingsOf(code, example).filter((finding) => finding.code === code)).toEqual([]);
  });
});

it('says nothing of headings, captions and lists that end without a mark', () => {
  const text = '手术顺利完成，患者恢复良好。专家随后查看了病房，并与家属进行了交流';
  const codes = ['heading', 'title', 'image', 'bulletList'].flatMap((type) =>
    checkText({ text, locale: 'zh', type }, { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null }),
  );
  expect(codes).toEqual([]);
});

it('says nothing of a text without Chinese', () => {
  expect(findingsOf('zh/space', { zh: 'Hello , world ..  ""' })).toEqual([]);
});
