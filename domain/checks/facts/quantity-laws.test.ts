import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/domain/checks/context';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkFacts } from './check-facts';
import { readChinese } from './chinese/read-chinese';
import { checkQuantities } from './compare/check-quantities';
import { readEnglish } from './english/read-english';

const CONTEXT: Context = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };
const NOTHING = { zh: [], en: [] };
const HAN = '零一二三四五六七八九';
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function han(value: number): string {
  if (value >= 1e8) return `${han(Math.floor(value / 1e8))}亿${rest(value % 1e8, 1e7)}`;
  if (value >= 1e4) return `${han(Math.floor(value / 1e4))}万${rest(value % 1e4, 1e3)}`;
  const units = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const;
  for (const [unit, word] of units)
    if (value >= unit) return `${HAN.charAt(Math.floor(value / unit))}${word}${rest(value % unit, unit / 10)}`;
  return HAN.charAt(value);
}

function rest(value: number, next: number): string {
  if (value === 0) return '';
  return value < next ? `零${han(value)}` : han(value);
}

function words(value: number): string {
  for (const [scale, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (value >= scale) return [words(Math.floor(value / scale)), word, value % scale ? words(value % scale) : ''].join(' ').trim();
  }
  if (value >= 100) return [ONES[Math.floor(value / 100)], 'hundred', value % 100 ? `and ${words(value % 100)}` : ''].join(' ').trim();
  if (value < 20) return ONES[value] ?? '';
  return [TENS[Math.floor(value / 10)], value % 10 ? ONES[value % 10] : ''].filter(Boolean).join('-');
}

const digits = (value: number) => value.toLocaleString('en-US');
const scaled = (value: number, unit: number, word: string) =>
  value % (unit / 100) === 0 && value >= unit ? [`${value / unit}${word}`] : [];

const inChinese = (value: number) => [
  String(value),
  digits(value),
  han(value),
  ...scaled(value, 1e4, '万'),
  ...scaled(value, 1e8, '亿'),
  ...scaled(value, 1e4, ' 万'),
];
const inEnglish = (value: number) => [
  digits(value),
  words(value),
  ...scaled(value, 1e6, ' million'),
  ...scaled(value, 1e9, ' billion'),
  ...scaled(value, 1e3, ' thousand'),
];

type Frame = { zh: (number: string) => string; en: (number: string) => string };

const FRAMES: readonly Frame[] = [
  { zh: (n) => `共有${n}名患者接受治疗。`, en: (n) => `A total of ${n} patients were treated.` },
  { zh: (n) => `项目投资${n}元。`, en: (n) => `The project cost ${n} yuan.` },
  { zh: (n) => `面积超过${n}平方米。`, en: (n) => `It covers more than ${n} square meters.` },
  { zh: (n) => `全市约有${n}人受益。`, en: (n) => `About ${n} people in the city benefited.` },
];

const value = fc.oneof(
  fc.integer({ min: 13, max: 1899 }),
  fc.integer({ min: 10_000, max: 999_999 }),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n * 10_000),
  fc.integer({ min: 1, max: 9_999 }).map((n) => n * 1_000_000),
);
const oneOf = (texts: readonly string[], pick: number) => texts[pick % texts.length] ?? '';
const frame = fc.constantFrom(...FRAMES);
const codesOf = (zh: string, en: string) => checkFacts({ zh, en }, CONTEXT).map(({ code }) => code);

describe('quantities', () => {
  it('agree in whatever right way a value is written', () => {
    fc.assert(
      fc.property(value, frame, fc.nat(20), fc.nat(20), (number, { zh, en }, a, b) => {
        expect(codesOf(zh(oneOf(inChinese(number), a)), en(oneOf(inEnglish(number), b)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('differ where the values differ, however they are written', () => {
    fc.assert(
      fc.property(value, value, frame, fc.nat(20), (one, two, { zh, en }, pick) => {
        fc.pre(one !== two);
        expect(codesOf(zh(oneOf(inChinese(one), pick)), en(oneOf(inEnglish(two), pick))).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('are told apart by ten times as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999 }), frame, (number, { zh, en }) => {
        expect(codesOf(zh(`${number * 10}万`), en(digits(number * 10_000)))).toContain('facts/magnitude');
      }),
    );
  });

  const figures = fc.constantFrom(
    ...'0123456789,.%％‰/:-–~至到零一二三四五六七八九十百千万亿两半几数多余来超过不到第首成折倍个年月日元美$€£¥ .ａ１',
    ' million',
    ' percent',
    'half a ',
    'one ',
    'third',
    ' in ',
    'more than ',
    '\n',
    '\u{1F600}',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(figures, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('never throw, and stay inside the text', () => {
    fc.assert(
      fc.property(text, text, (zh, en) => {
        for (const found of checkFacts({ zh, en }, CONTEXT)) {
          if (found.zh) expect(found.zh[0] >= 0 && found.zh[0] <= found.zh[1] && found.zh[1] <= zh.length).toBe(true);
          if (found.en) expect(found.en[0] >= 0 && found.en[0] <= found.en[1] && found.en[1] <= en.length).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are not read where a place is claimed', () => {
    expect(readChinese('12人', [[0, 2]])).toEqual([]);
    expect(readEnglish('12 people', [[0, 2]])).toEqual([]);
  });

  const PILES = [
    ['第3个12.5万元，', 'the 3rd 125,000 yuan, '],
    ['3 ', '4 '],
    ['几十万亿多', 'half a million and '],
    ['1/2', '1-2-'],
    ['超过不超过的', 'more than a '],
    ['三十五', 'thirty-five '],
  ] as const;

  it.each(PILES)('read 20,000 characters of %s | %s with work that grows as the text does', (a, b) => {
    const spent = (length: number) => {
      const sides = { zh: a.repeat(Math.ceil(length / a.length)), en: b.repeat(Math.ceil(length / b.length)) };
      const times = [0, 1, 2, 3, 4].map(() => {
        const start = process.cpuUsage();
        checkQuantities(sides, NOTHING);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...times);
    };
    spent(2000);
    // Processor time, not the clock: four times the text, far from sixteen times the work.
    expect(spent(20_000)).toBeLessThan(10 * spent(5000) + 100);
  });
});
