import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { LOCALES } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkWhole } from './check-whole';
import { WHOLE_EXAMPLES } from './examples';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };
const check = (zh: string, en: string) => checkWhole({ zh, en }, CONTEXT);

/** Pieces that the rules look for, so that random texts meet every branch. */
const PIECES = [
  '不',
  '没有',
  'not',
  "n't",
  '?',
  '？',
  '“',
  '”',
  '"',
  '(',
  '（',
  ')',
  '他',
  'she',
  '上升',
  'fell',
  '。',
  '. ',
  '，',
  ', ',
  '\n',
];
const WORDS = ['医院', 'hospital', '2026', '1.5万', 'million', 'The', 'is', 'of', '陕西', 'Shanxi', '\ufffc', '\ud800', '\u0000', ' '];
const anything = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('no text makes the checks throw, and every finding points into it', () => {
  fc.assert(
    fc.property(anything, anything, (zh, en) => {
      const texts = { zh, en };
      for (const finding of check(zh, en))
        for (const locale of LOCALES) {
          const [from, to] = finding[locale] ?? [0, 0];
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(texts[locale].length);
        }
    }),
    { numRuns: 400 },
  );
});

/** Sentences that render each other. */
const RENDERED = [
  [
    '医院今年新开了两个社区门诊，患者可以用手机预约专家。',
    'The hospital opened two community clinics this year, and patients can book experts by mobile phone.',
  ],
  [
    '学生们上周参观了图书馆和实验室，并与教授讨论了研究计划。',
    'Last week the students visited the library and the laboratory and discussed their research plans with professors.',
  ],
  [
    '外科团队为肿瘤病人实施了手术治疗，并定期检查血压。',
    'The surgical team treated people with tumors by operations and checked their blood pressure regularly.',
  ],
  [
    '研究结果发表在国际学术期刊上，引起了媒体的广泛关注。',
    'The results of the research were published in an international academic journal and attracted wide media attention.',
  ],
  [
    '会议于 2026 年 5 月在杭州举行，来自德国和日本的代表出席。',
    'The conference was held in Hangzhou in May 2026 and attended by delegates from Germany and Japan.',
  ],
  [
    '大学与多家企业签署了合作协议，共同建设人工智能平台。',
    'The university signed cooperation agreements with several companies to build a platform for artificial intelligence together.',
  ],
  [
    '护士每天检查病房的空气质量，确保新生儿的安全。',
    'Nurses check the air quality of the wards every day to ensure the safety of newborn babies.',
  ],
  [
    '疫苗接种将在下个月开始，老年人和慢性病患者优先。',
    'Vaccination will begin next month, with priority for the elderly and patients with chronic diseases.',
  ],
] as const;
const passage = fc.shuffledSubarray([...RENDERED], { minLength: 1, maxLength: 6 });
const joined = (pairs: readonly (readonly [string, string])[]) => ({
  zh: pairs.map(([zh]) => zh).join(''),
  en: pairs.map(([, en]) => en).join(' '),
});

const HARMLESS = [
  (text: string) => ` ${text}  `,
  (text: string) => text.replaceAll(' ', '  '),
  (text: string) => text.replaceAll('。', '。\n').replaceAll('. ', '.\n'),
  (text: string) => text.replaceAll('，', ','),
  (text: string) => text.normalize('NFD'),
] as const;

test('passages that render each other give nothing, however they are spaced and put together', () => {
  fc.assert(
    fc.property(passage, fc.constantFrom(...HARMLESS), (pairs, change) => {
      const { zh, en } = joined(pairs);
      expect(check(change(zh), change(en))).toEqual([]);
    }),
  );
});

test.each(LOCALES)('a sentence that only the side in %s has is found there, before and after any other', (side) => {
  const orders = RENDERED.flatMap((one) =>
    RENDERED.filter((other) => other !== one).flatMap((other) => [[one, other] as const, [other, one] as const]),
  );
  const unfound = orders.filter((both) =>
    both.some((left) => {
      const [whole, rest] = [joined(both), joined([left])];
      const found = side === 'zh' ? check(whole.zh, rest.en) : check(rest.zh, whole.en);
      return !found.some(({ code }) => code === (side === 'zh' ? 'whole/omitted' : 'whole/added'));
    }),
  );
  expect(unfound).toEqual([]);
});

describe('a passage of 20,000 characters', () => {
  const long = (text: string) => text.repeat(Math.ceil(20_000 / text.length)).slice(0, 20_000);
  const hostile = [
    '医院今年新开了两个门诊。',
    '，',
    '（',
    '“',
    'not ',
    ', why not ',
    'The hospital is open. ',
    '中 1 ',
    'a,b;',
    'A.B. ',
    '\n',
    '!',
  ];

  it.each(hostile)('made of «%s» is read in little time', (text) => {
    const begun = performance.now();
    check(long(text), long('The hospital opened two clinics this year. '));
    check(long('医院今年新开了两个门诊。'), long(text));
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

test('every example of the one direction says what it is about', () => {
  const found = Object.values(WHOLE_EXAMPLES).flatMap(({ wrong }) => wrong.flatMap(({ zh = '', en = '' }) => check(zh, en)));
  expect(found.filter(({ values }) => Object.values(values).some((value) => value === ''))).toEqual([]);
});
