import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkText } from '@/domain/checks/check-text';
import type { Finding } from '@/domain/checks/finding';
import { DEFAULT_CHECKS, type OfficeChecks } from '@/domain/checks/office-checks';
import { checkPrivacy } from '@/domain/checks/privacy/check-privacy';
import { LOCALES } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkChinese } from './check-chinese';
import { ZH_EXAMPLES } from './examples';
import { VARIANT_WORDS } from './variant-words';
import { WRONG_IDIOMS } from './wrong-idioms';
import { WRONG_WORDS } from './wrong-words';

const all: OfficeChecks = {
  ...DEFAULT_CHECKS,
  hanLatin: 'spaced',
  wordings: [{ locale: 'zh', text: '首创', instead: '率先开展' }],
  switches: Object.fromEntries(Object.keys(ZH_EXAMPLES).map((code) => [code, { on: true }])),
};
const context = { terms: NO_TERMS, office: all, day: null };
const read = (text: string) => [
  ...checkChinese({ text, locale: 'zh', type: 'paragraph' }, context),
  ...LOCALES.flatMap((locale) => checkPrivacy({ text, locale, type: 'paragraph' }, context)),
];

/** Pieces out of which something that looks like a text is made: marks, words, figures, and anything else. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...Array.from('的地得了是在和有为医院患者手术一二三十，。、；：？！“”‘’（）《》〈〉「」…—,.;:?!()"\'-~～ 　\n0123456789%AbＡ１漢'),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '患者李建国，男，',
      '13800138000',
      '2月30日',
      '。。。',
      '帐号',
      '——',
      'COVID-19',
      'https://a.b/',
      '诊断',
      'a@qq.com',
      '5、6个',
      'patient ',
      'bed 12',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

it('never throws, and keeps every span and repair inside the text', () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const { zh, en, fix } of read(written)) {
        for (const [from, to] of [zh, en, fix && ([fix.from, fix.to] as const)].filter((span) => span !== null)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(written.length);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

const right = Object.values(ZH_EXAMPLES).flatMap((examples) => examples.right.flatMap(({ zh, office }) => (zh && !office ? [zh] : [])));
const wrong = Object.values(ZH_EXAMPLES).flatMap((examples) => examples.wrong.flatMap(({ zh, office }) => (zh && !office ? [zh] : [])));
const said = (words: string): Finding[] =>
  checkText({ text: words, locale: 'zh', type: 'paragraph' }, { ...context, office: { ...all, hanLatin: 'either' } });
const counted = (findings: readonly Finding[], code: string) => findings.filter((finding) => finding.code === code).length;

it('repairs what it found and adds nothing, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...right), fc.constantFrom(...wrong), fc.constantFrom(...right), (before, fault, after) => {
      const whole = [before, fault, after].join('\n');
      const findings = said(whole);
      for (const { code, fix } of findings) {
        if (!fix) continue;
        const repaired = said(`${whole.slice(0, fix.from)}${fix.text}${whole.slice(fix.to)}`);
        expect(counted(repaired, code), `${code} in ${whole}`).toBe(counted(findings, code) - 1);
        expect(repaired.length).toBeLessThanOrEqual(findings.length);
      }
    }),
    { numRuns: 400 },
  );
});

it('takes time in proportion to the length', () => {
  const seeds = [
    '“',
    '”',
    '（',
    '(',
    '"a',
    "'",
    '《',
    '。',
    '.',
    '、',
    '-',
    ' ',
    '的',
    '中山医院',
    '1',
    '1,',
    '1-',
    'a',
    'a@',
    '李',
    '患者',
    '5、',
    '漢',
    '一',
    'http',
    '12 ',
    '是 ',
    '家住',
  ];
  for (const seed of seeds) {
    const long = `中${seed.repeat(Math.ceil(20_000 / seed.length))}`;
    const start = performance.now();
    read(long);
    expect(performance.now() - start, `«${seed}» over and over`).toBeLessThan(400);
  }
});

it('knows no word that is wrong in one list and wanted in another', () => {
  const entries = [...WRONG_WORDS, ...WRONG_IDIOMS, ...VARIANT_WORDS]
    .flatMap((line) => line.split(' '))
    .map((entry) => entry.split('|')[0]?.split('=') ?? []);
  const unwanted = new Set(entries.map(([word]) => word));
  expect(unwanted.size).toBe(entries.length);
  expect(entries.filter(([word, instead]) => word === instead || unwanted.has(instead))).toEqual([]);
});
