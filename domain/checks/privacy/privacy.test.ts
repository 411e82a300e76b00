import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '@/domain/checks/check-text';
import type { Example } from '@/domain/checks/example';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { LOCALES } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { PRIVACY_EXAMPLES } from './examples';

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

it('does not repeat the number that it found', () => {
  const [finding] = found({ zh: '身份证号为11010519491231002X。' });
  expect(JSON.stringify(finding?.values)).not.toContain('1949');
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
