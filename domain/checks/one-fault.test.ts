import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_TERMS } from '@/domain/terms/term-index';
import { CHECK_CODES } from './catalogue';
import { checkPair } from './check-pair';
import type { Finding } from './finding';
import { DEFAULT_CHECKS } from './office-checks';
import { oneFault } from './one-fault';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };

function finding(code: Finding['code'], places: Partial<Pick<Finding, 'zh' | 'en' | 'severity'>>): Finding {
  return { code, severity: 'look', zh: null, en: null, values: {}, fix: null, ...places };
}

const told = (found: readonly Finding[]) => oneFault(found).map(({ code, severity }) => `${severity} ${code}`);

const SAME: readonly (readonly [string, readonly Finding[], readonly string[]])[] = [
  [
    'numbers of a sentence that was left out',
    [finding('whole/omitted', { zh: [10, 40] }), finding('facts/missing', { zh: [15, 18] }), finding('facts/missing', { zh: [50, 52] })],
    ['look whole/omitted', 'look facts/missing'],
  ],
  [
    'a date of a sentence that was left out, which makes it grave',
    [finding('whole/omitted', { zh: [10, 40] }), finding('facts/date', { zh: [12, 16], severity: 'block' })],
    ['block whole/omitted'],
  ],
  [
    'a sentence whose number is only wrong',
    [finding('whole/added', { en: [10, 90] }), finding('facts/number', { zh: [3, 7], en: [40, 44], severity: 'block' })],
    ['block facts/number'],
  ],
  [
    'Chinese that was left in English',
    [finding('en/chinese-text', { en: [5, 7] }), finding('whole/untranslated', { en: [5, 7], severity: 'block' })],
    ['block whole/untranslated'],
  ],
  [
    'a private number that only one text has',
    [finding('privacy/mobile', { zh: [5, 16], severity: 'block' }), finding('facts/phone', { zh: [5, 16], severity: 'block' })],
    ['block privacy/mobile'],
  ],
  [
    'a private number that differs as well',
    [
      finding('privacy/mobile', { zh: [5, 16], severity: 'block' }),
      finding('facts/phone', { zh: [5, 16], en: [9, 20], severity: 'block' }),
    ],
    ['block privacy/mobile', 'block facts/phone'],
  ],
  [
    'two texts that don’t belong together',
    [finding('whole/unrelated', { zh: [0, 40], en: [0, 90] }), finding('facts/date', { zh: [1, 3], severity: 'block' })],
    ['block whole/unrelated'],
  ],
  [
    'faults beside each other',
    [finding('facts/year', { zh: [1, 5], en: [1, 5] }), finding('facts/number', { zh: [6, 9], en: [6, 9] })],
    ['look facts/year', 'look facts/number'],
  ],
];

describe('One fault gives one finding:', () => {
  it.each(SAME)('%s', (_, found, expected) => {
    expect(told(found)).toEqual(expected);
  });
});

test('passages are told apart', () => {
  const passages = (zh: string) => ({ passages: { zh, en: null } });
  const found = [
    { ...finding('whole/omitted', { zh: [0, 40] }), ...passages('a') },
    { ...finding('facts/missing', { zh: [5, 8] }), ...passages('b') },
  ];
  expect(oneFault(found)).toEqual(found);
});

test('a sentence that was left out with its numbers is told once', () => {
  const zh =
    '医院今年新开了两个社区门诊。患者可以在3月15日前通过手机预约240名专家，检查报告18小时内就能在网上查询。门诊部主任王芳介绍了情况。';
  const en = 'The hospital opened two community clinics this year. Wang Fang, director of the outpatient department, introduced them.';
  expect(checkPair({ zh, en }, CONTEXT).map(({ code }) => code)).toEqual(['whole/omitted']);
});

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => [from, from + length] as const);
const findings = fc.array(
  fc.record({
    code: fc.constantFrom(...CHECK_CODES),
    severity: fc.constantFrom('block' as const, 'look' as const, 'style' as const),
    zh: fc.option(span),
    en: fc.option(span),
    values: fc.constant({}),
    fix: fc.constant(null),
  }),
  { maxLength: 20 },
);

test('what is left is told the same again, in order, and no fault is lost altogether', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const once = oneFault(found);
      expect(oneFault(once)).toEqual(once);
      expect(once.length > 0).toBe(found.length > 0);
      const codes = found.map(({ code }) => code);
      expect(once.every(({ code }) => codes.includes(code))).toBe(true);
    }),
  );
});

test('thousands of findings take little time', () => {
  const many = Array.from({ length: 4000 }, (_, at) => finding(at % 2 ? 'privacy/mobile' : 'facts/phone', { zh: [at * 5, at * 5 + 9] }));
  const begun = performance.now();
  oneFault(many);
  expect(performance.now() - begun).toBeLessThan(1000);
});
