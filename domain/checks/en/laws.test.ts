import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '@/domain/checks/check-text';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { NO_TERMS } from '@/domain/terms/term-index';
import { checkEnglish } from './check-english';
import { EN_EXAMPLES } from './examples';

const CONTEXT = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };
const read = (text: string) => checkText({ text, locale: 'en', type: 'page' }, CONTEXT);

const PIECES = [
  ...Object.values(EN_EXAMPLES).flatMap(({ wrong, right }) => [...wrong, ...right].map(({ en = '' }) => en)),
  ' ',
  '  ',
  '\n',
  '“',
  '”',
  '"',
  '’',
  "'",
  '(',
  ')',
  ',',
  '. ',
  '…',
  '，',
  '《',
  '》',
  '——',
  '　',
  'a ',
  'an ',
  'the ',
  'of ',
  '1500',
  'June',
  'WXYZ',
  'İ',
  'ß',
  '𠀀',
  '\ud800',
  '\u0301',
  '￼',
  '中文',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 20 })
    .map((pieces) => pieces.join(' ')),
);

describe('whatever the text', () => {
  it('finds only places within it, and repairs within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { en, zh, fix } of read(text)) {
          expect(zh).toBeNull();
          if (!en) throw new Error('A finding in English has its place there.');
          expect(en[0]).toBeGreaterThanOrEqual(0);
          expect(en[1]).toBeGreaterThanOrEqual(en[0]);
          expect(en[1]).toBeLessThanOrEqual(text.length);
          if (fix) expect([fix.side, fix.from >= 0, fix.to >= fix.from, fix.to <= text.length]).toEqual(['en', true, true, true]);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the examples, side by side on a page', () => {
  const wrong = Object.entries(EN_EXAMPLES).flatMap(([code, { wrong: list }]) => list.map(({ en = '' }) => ({ code, en })));

  it('lose their finding when they are repaired, and gain none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wrong), fc.constantFrom(...wrong), (first, second) => {
        const text = `${first.en}\n${second.en}`;
        const found = checkEnglish({ text, locale: 'en', type: 'paragraph' }, CONTEXT);
        for (const { code, fix } of found) {
          if (!fix) continue;
          const repaired = text.slice(0, fix.from) + fix.text + text.slice(fix.to);
          const left = checkEnglish({ text: repaired, locale: 'en', type: 'paragraph' }, CONTEXT);
          expect(left.length, `${code}: ${repaired}`).toBeLessThan(found.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('20,000 characters', () => {
  const LONG = 20_000;
  const hard = [
    'a',
    'a ',
    '(',
    '“',
    "'",
    '"',
    'A',
    'A ',
    '1',
    '1,',
    ' ',
    '-',
    '. ',
    'the ',
    'of the ',
    'word, ',
    '…',
    '，',
    'many ',
    'such as ',
    'x-',
    '»',
    'etc ',
    'On June 1, 2017 ',
    'aB',
    'i ',
    '\u0301',
    "it's ",
    '.',
    'June10',
    'NEWS ',
  ];

  it.each(hard)('of «%s» are read in well under a second', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    const before = process.cpuUsage();
    read(text);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(900);
  });
});
