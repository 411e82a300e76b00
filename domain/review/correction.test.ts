import { expect, it } from 'vitest';
import { Correction, toldCorrection } from './correction';

const zh = '床位数应为 120 张。';
const en = 'There are 120 beds.';

it.each([
  ['nothing', null, null],
  ['two empty fields', { zh: '', en: '' }, null],
  ['both languages', { zh, en }, { zh, en }],
] as const)('keeps %s', (_, written, value) => {
  expect(toldCorrection(written)).toEqual({ ok: true, value });
});

it.each([
  ['Chinese', { zh, en: '' }],
  ['English', { zh: '', en }],
])('is refused in %s alone', (_, written) => {
  expect(toldCorrection(written)).toEqual({ ok: false, refusal: 'correction-in-one-language' });
});

it('takes 500 characters of each language and no more, white space around them not counted', () => {
  const longest = '字'.repeat(500);
  expect(Correction.parse({ zh: ` ${longest}\n`, en })).toEqual({ zh: longest, en });
  expect(Correction.safeParse({ zh: `${longest}字`, en }).success).toBe(false);
});
