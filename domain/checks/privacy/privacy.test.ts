import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '@/domain/checks/check-text';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { LOCALES } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { PRIVACY_EXAMPLES } from './examples';
import { maskedText } from './masked';

const found = ({ office, ...sides }: Example) =>
  LOCALES.flatMap((locale) =>
    checkText(
      { text: sides[locale] ?? '', locale, type: 'paragraph' },
      { terms: NO_TERMS, office: { ...DEFAULT_CHECKS, ...office }, day: null },
    ),
  ).filter(({ code }) => code.startsWith('privacy/'));
const shown = ({ zh, en }: Example) => zh ?? en;

describe.each(Object.entries(PRIVACY_EXAMPLES))('%s', (code, { wrong, right }) => {
  it.each(wrong.map((example) => [shown(example), example] as const))('is found in «%s»', (_, example) => {
    expect(found(example).map((finding) => finding.code)).toEqual([code]);
  });

  it.each(right.map((example) => [shown(example), example] as const))('leaves «%s» alone', (_, example) => {
    expect(found(example)).toEqual([]);
  });
});

it.each([
  ['身份证号为11010519491231002X。', '11••••••••••••••2X'],
  ['请拨打138-0013-8000联系。', '13•-••••-••00'],
  ['病历号：12345689', '病历号：12••••89'],
  ['病历号：001234', '病历号：0••••4'],
  ['床号：12', '床号：••'],
  ['12床患者已经好转。', '••床'],
  ['患者王秀兰因胸痛入院。', '王••'],
  ['请发送至zhangsan@163.com。', 'zh••••••@•••.•om'],
])('says of «%s» only «%s»', (zh, told) => {
  expect(found({ zh }).map(({ values }) => values.text)).toEqual([told]);
});

it.each(LOCALES)('leaves no private words in what is quoted of a text in %s, and every other place where it was', (locale) => {
  for (const { wrong } of Object.values(PRIVACY_EXAMPLES)) {
    for (const text of wrong.flatMap((example) => example[locale] ?? [])) {
      const quoted = maskedText(text, locale);
      const leaks = found({ [locale]: text });
      expect(quoted.length).toBe(text.length);
      for (const leak of leaks) {
        const [from, to] = leak[locale] ?? [0, 0];
        expect([quoted.slice(0, from), quoted.slice(to)]).toEqual([text.slice(0, from), text.slice(to)]);
        expect(quoted.slice(from, to)).not.toBe(text.slice(from, to));
      }
    }
  }
});

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identity = fc
  .record({
    region: fc.constantFrom('110105', '310104', '440305', '650102'),
    born: fc.date({ min: new Date('1920-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ region, born, order }) => {
    const digits = `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    return `${digits}${'10X98765432'.charAt(sum % 11)}`;
  });
const others = (text: string) => found({ zh: text }).filter(({ code }) => code === 'privacy/identity-number');

it('finds every valid identity number wherever it stands', () => {
  fc.assert(
    fc.property(
      identity,
      fc.constantFrom('', '身份证', '，编号', '（'),
      fc.constantFrom('', '。', '，男', '）'),
      (number, before, after) => {
        expect(others(`${before}${number}${after}`).map(({ zh }) => zh)).toEqual([[before.length, before.length + number.length]]);
      },
    ),
  );
});

it('finds none where one digit differs', () => {
  fc.assert(
    fc.property(identity, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
      const digit = (Number(number.charAt(place)) + by) % 10;
      expect(others(`编号${number.slice(0, place)}${digit}${number.slice(place + 1)}。`)).toEqual([]);
    }),
  );
});

it('finds none within a longer number', () => {
  fc.assert(
    fc.property(identity, fc.integer({ min: 0, max: 9 }), (number, digit) => {
      expect(others(`编号${digit}${number}。`)).toEqual([]);
    }),
  );
});
