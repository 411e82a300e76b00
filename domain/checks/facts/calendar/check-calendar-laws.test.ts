import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCalendar } from './check-calendar';
import { readCalendar } from './read-calendar';
import { weekdayOf } from './real-day';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const HAN = [...'〇一二三四五六七八九'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Moment = { year: number; month: number; day: number };

const moment: fc.Arbitrary<Moment> = fc.record({
  year: fc.integer({ min: 1900, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

function numeral(number: number): string {
  if (number < 10) return HAN[number] ?? '';
  const tens = Math.floor(number / 10);
  return `${tens === 1 ? '' : HAN[tens]}十${number % 10 ? HAN[number % 10] : ''}`;
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function nth(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
  return `${day}${day > 10 && day < 14 ? 'th' : ending}`;
}

function monthName({ month }: Moment): string {
  return MONTHS[month - 1] ?? '';
}

function weekday(at: Moment): number {
  return weekdayOf(at) ?? 1;
}

const CHINESE: readonly ((at: Moment) => string)[] = [
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
  ({ year, month, day }) => `${[...String(year)].map((digit) => HAN[Number(digit)]).join('')}年${numeral(month)}月${numeral(day)}日`,
  ({ year, month, day }) => wide(`${year}年${month}月${day}日`),
  ({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (at) => `${at.year}年${at.month}月${at.day}日（星期${'一二三四五六日'[weekday(at) - 1]}）`,
];

const ENGLISH: readonly ((at: Moment) => string)[] = [
  (at) => `${monthName(at)} ${at.day}, ${at.year}`,
  (at) => `${at.day} ${monthName(at)} ${at.year}`,
  (at) => `the ${nth(at.day)} of ${monthName(at)}, ${at.year}`,
  (at) => `${monthName(at).slice(0, 3)}. ${nth(at.day)}, ${at.year}`,
  (at) => `${monthName(at)}${at.day}, ${at.year}`,
  ({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (at) => `${WEEKDAYS[weekday(at) - 1]}, ${at.day} ${monthName(at)} ${at.year}`,
];

const TIMES_ZH: readonly ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${hour}时${minute}分`,
  (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
  (hour, minute) => `${hour < 12 ? '上午' : '下午'}${hour < 13 ? hour : hour - 12}点${minute}分`,
];
const TIMES_EN: readonly ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`,
  (hour, minute) => `at ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
];

const anyWay = <T>(ways: readonly T[]) => fc.constantFrom(...ways);
const found = (zh: string, en: string) => checkCalendar({ zh, en }, { day: null }).found;

const INSIDE = [(text: string) => text, (text: string) => `门诊大楼于${text}启用。`, (text: string) => `医院介绍，${text}，共有300人参加`];
const WITHIN = [
  (text: string) => text,
  (text: string) => `The building opened on ${text}.`,
  (text: string) => `The hospital said that on ${text}, 300 people took part`,
];

describe('Dates and times', () => {
  it('agree however they are written', () => {
    fc.assert(
      fc.property(moment, anyWay(CHINESE), anyWay(ENGLISH), anyWay(INSIDE), anyWay(WITHIN), (at, zh, en, inside, within) => {
        expect(found(inside(zh(at)), within(en(at)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('differ when one unit does', () => {
    const byOne = fc.constantFrom<(at: Moment) => Moment>(
      (at) => ({ ...at, year: at.year + 1 }),
      (at) => ({ ...at, month: (at.month % 12) + 1 }),
      (at) => ({ ...at, day: at.day + 1 }),
    );
    fc.assert(
      fc.property(moment, byOne, anyWay(CHINESE), anyWay(ENGLISH), anyWay(WITHIN), (at, changed, zh, en, within) => {
        const wrong = changed(at);
        expect(found(zh(at), within(en(wrong))).length).toBeGreaterThan(0);
        expect(found(zh(wrong), within(en(at))).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on the hour by either clock, and differ by a minute', () => {
    const hour = fc.integer({ min: 1, max: 23 });
    const minute = fc.integer({ min: 1, max: 58 });
    fc.assert(
      fc.property(hour, minute, anyWay(TIMES_ZH), anyWay(TIMES_EN), (h, m, zh, en) => {
        expect(found(zh(h, m), en(h, m))).toEqual([]);
        const sure = !zh(h, m).includes(':') || !en(h, m).startsWith('at');
        if (sure) expect(found(zh(h, m + 1), en(h, m)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('have their places inside the text, one after the other', () => {
    const scraps = fc.array(
      fc.oneof(
        fc.constantFrom(
          '2020年',
          '5月',
          '13日',
          '至',
          '15:30',
          ' May ',
          '13th',
          '1930s',
          '周三',
          '世纪',
          '、',
          '下午',
          '点',
          '半',
          ', 2020',
          'first ',
          'quarter',
          '年代',
          '90后',
          '十',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(scraps, scraps, (left, right) => {
        const sides = { zh: left.join(''), en: right.join('') };
        for (const locale of ['zh', 'en'] as const) {
          let last = 0;
          for (const { span } of readCalendar(sides[locale], locale)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
          }
          expect(last).toBeLessThanOrEqual(sides[locale].length);
        }
        for (const { zh, en } of found(sides.zh, sides.en)) {
          if (zh) expect(zh[1]).toBeLessThanOrEqual(sides.zh.length);
          if (en) expect(en[1]).toBeLessThanOrEqual(sides.en.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are read in time that grows with the text', () => {
    const shapes = [
      '2020年5月13日至15日上午9时，',
      'May 13–15, 2020 at 9 a.m., ',
      '1、2、3、',
      '一二三四五',
      '1234567890',
      'first second ',
      ' 1 : 2 ',
    ];
    for (const shape of shapes) {
      const text = shape.repeat(Math.ceil(20_000 / shape.length));
      const start = performance.now();
      found(text, text.replaceAll('5', '6'));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
