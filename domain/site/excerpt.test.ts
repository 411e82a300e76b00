import { expect, test } from 'vitest';
import type { Locale } from '@/domain/locale';
import { excerpt } from './excerpt';

const shown = (text: string, locale: Locale, sought: string) => {
  const from = text.indexOf(sought);
  return excerpt(text, [{ from, to: from + sought.length }], locale)
    .map((run) => run.text)
    .join('');
};

test.each<[string, Locale, string, string]>([
  ['Chinese passages without a space after a sentence', 'zh', '六点开船。\n医生上船。', '六点开船。医生上船。'],
  ['Chinese passages with a space after a heading', 'zh', '上船\n医生上船。', '上船 医生上船。'],
  ['English passages with a space', 'en', 'It leaves.\nThe 医生 is on it.', 'It leaves. The 医生 is on it.'],
])('joins %s', (_, locale, text, joined) => {
  expect(shown(text, locale, '医生')).toBe(joined);
});

test('says that a text goes on as its language does', () => {
  expect(shown(`医生${'很'.repeat(200)}`, 'zh', '医生')).toMatch(/很……$/);
  expect(shown(`doctor ${'very '.repeat(200)}`, 'en', 'doctor')).toMatch(/very…$/);
});
