import { describe, expect, it } from 'vitest';
import { checkEditions } from '@/domain/checks/check-article';
import { checkText } from '@/domain/checks/check-text';
import type { CheckedArticle } from '@/domain/checks/checked-article';
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

const { 'zh/uneven-spacing': SPACING, 'zh/uneven-numerals': NUMERALS, ...OF_TEXTS } = ZH_EXAMPLES;

describe.each(Object.entries(OF_TEXTS))('%s', (code, { wrong, right }) => {
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

describe.each(Object.entries({ 'zh/uneven-spacing': SPACING, 'zh/uneven-numerals': NUMERALS }))('%s', (code, { wrong, right }) => {
  const unevenIn = ({ zh = '' }: Example) =>
    checkEditions(articleOf(zh), { terms: NO_TERMS, office: officeFor(code, {}), day: null }).filter((finding) => finding.code === code);

  it.each(wrong.map((example) => [example.zh, example] as const))('is found in the last line of «%s»', (_, example) => {
    const last = (example.zh ?? '').split('\n').length - 1;
    expect(new Set(unevenIn(example).map(({ row }) => row))).toEqual(new Set([`${last}`]));
  });

  it.each(right.map((example) => [example.zh, example] as const))('leaves «%s» alone', (_, example) => {
    expect(unevenIn(example)).toEqual([]);
  });
});

/** Every line of the text is a passage. */
function articleOf(text: string): CheckedArticle {
  const passage = { type: 'paragraph', level: null, links: [], pictures: [], parts: 0, cells: [] };
  const zh = text.split('\n').map((line, at) => ({ ...passage, id: `${at}`, text: line }));
  return {
    direction: 'zh-en',
    day: null,
    rows: zh.map((one, at) => ({ key: `${at}`, kind: 'none', zh: [one], en: [] })),
    passages: { zh, en: [] },
    fields: { zh: null, en: null },
  };
}

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
