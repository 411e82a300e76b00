import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { CHECK_CODES } from './catalogue';
import { checkPair } from './check-pair';
import { checkText } from './check-text';
import { Finding } from './finding';
import { DEFAULT_CHECKS } from './office-checks';

const switches = Object.fromEntries(CHECK_CODES.map((code) => [code, { on: true }]));
const context = { terms: NO_TERMS, office: { ...DEFAULT_CHECKS, switches }, day: '2026-11-22' };

/** Pieces that checks look for, and everything that Unicode has, halves of surrogate pairs included. */
const PIECES = [
  ...[
    '1.2万',
    '第',
    '百分之',
    '三十',
    '亿',
    '2026年',
    '5月13日',
    '周三',
    '超过',
    '多',
    '￼',
    '“',
    '”',
    '《',
    '》',
    '，',
    '。',
    '……',
    '患者',
    '的',
  ],
  ...[
    '3.5 million',
    'June10',
    'twofold',
    'the the',
    '5%',
    '—',
    '’s',
    '(',
    ')',
    '"',
    ' , ',
    '\n',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udc00',
    'http://a.b/',
  ],
  ...['１２３', '13812345678', '11010519491231002X', 'COVID-19', 'a', 'whether', 'Dr.', '٣', '①', '㈠', '½', '℃', '\0'],
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

function expectSound(found: readonly Finding[], texts: { zh: string; en: string }): void {
  for (const finding of found) {
    expect(Finding.safeParse(finding).error, JSON.stringify(finding)).toBeUndefined();
    for (const locale of LOCALES) {
      const [from, to] = finding[locale] ?? [0, 0];
      expect(from <= to && to <= texts[locale].length, `${finding.code} ${from}–${to}`).toBe(true);
    }
    for (const value of Object.values(finding.values)) expect(String(value).length, finding.code).toBeLessThanOrEqual(120);
    const { fix } = finding;
    if (fix) expect(fix.from <= fix.to && fix.to <= texts[fix.side].length, `${finding.code} repairs ${fix.from}–${fix.to}`).toBe(true);
  }
}

it('finds only what stands in the texts, whatever they are', () => {
  fc.assert(
    fc.property(anyText, anyText, (zh, en) => {
      expectSound(checkPair({ zh, en }, context), { zh, en });
      for (const type of ['paragraph', 'heading', 'page']) {
        expectSound(checkText({ text: zh, locale: 'zh', type }, context), { zh, en: '' });
        expectSound(checkText({ text: en, locale: 'en', type }, context), { zh: '', en });
      }
    }),
    { numRuns: 400 },
  );
});

/** Pieces that recursion, backtracking and alignment are sensitive to, each repeated until the text is long. */
const CHAINS = [
  '3万',
  '…',
  'IV',
  'a-',
  'twenty-',
  'million ',
  'abcdefghij',
  '三十',
  '三分之',
  '“',
  '（',
  '1,',
  '1\n',
  'one in ',
  '第',
  '5月',
  '的',
  'Wang ',
  '。',
];

it.each(CHAINS)('reads «%s» again and again in time proportional to how often', (piece) => {
  const spent = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const before = process.cpuUsage();
    expectSound(checkPair({ zh: text, en: text }, context), { zh: text, en: text });
    expectSound(checkText({ text, locale: 'zh', type: 'paragraph' }, context), { zh: text, en: '' });
    expectSound(checkText({ text, locale: 'en', type: 'page' }, context), { zh: '', en: text });
    return process.cpuUsage(before).user / 1000;
  };
  spent(1000);
  // Twenty times the text in a hundred times the time at most, where the square would take four hundred.
  expect(spent(40_000)).toBeLessThan(Math.max(100 * spent(2000), 2000));
});
