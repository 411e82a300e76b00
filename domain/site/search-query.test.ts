import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from './search-query';
import { LONGEST_SEARCH } from './search-terms';

/** What was read, as words: quoted ones in «», excluded ones with a minus. */
function read(typed: string): string {
  const query = parseSearch(typed);
  if (query.at !== 'asked') return query.at;
  const said = ({ exact, pieces }: (typeof query.terms)[number]) => {
    const words = pieces.map(({ text }) => text).join('+');
    return exact ? `«${words}»` : words;
  };
  return [...query.terms.map(said), ...query.without.map((term) => `-${said(term)}`)].join(' ');
}

describe('parseSearch', () => {
  it.each([
    ['护士节', '护士节'],
    ['護士節', '护士节'],
    ['CT檢查', 'ct+检查'],
    ['ＣＯＶＩＤ－１９', 'covid+19'],
    ['Nurses’ Day', 'nurses day'],
    ["nurse's", 'nurse'],
    ['Lǐ Wénhuá', 'li wenhua'],
    ['Lü', 'lu'],
    ['“国际护士节” －ICU', '«国际护士节» -icu'],
    ['「夜間門診」 -"night clinic"', '«夜间门诊» -«night+clinic»'],
    ['the history of the hospital', 'history hospital'],
    ['to be or not', 'not'],
    ['The Who', 'who'],
    ['of the', 'of the'],
    ['well-known', 'well+known'],
    ['《滕王阁序》', '滕王阁序'],
    ['护士，医生', '护士+医生'],
    ['foo"bar', 'foo+bar'],
    ['a\u0000b\u0007c', 'b c'],
    ['护\u200b士', '护 士'],
  ])('reads %j as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['', 'blank'],
    ['   \u3000', 'blank'],
    ['\u0000', 'without-words'],
    ['- -- ""', 'without-words'],
    ['-护士', 'without-words'],
    ['？！。，', 'without-words'],
    ['🙂', 'without-words'],
    ['护'.repeat(LONGEST_SEARCH + 1), 'too-long'],
    ['a'.repeat(10_000), 'too-long'],
    [' '.repeat(10_000), 'blank'],
    ['\u0000'.repeat(10_000), 'too-long'],
  ])('asks for nothing with %j', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('takes whatever is typed, and leaves nothing that a question to the database could trip over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const query = parseSearch(typed);
        if (query.at !== 'asked') return;
        expect(query.terms.length).toBeGreaterThan(0);
        for (const { pieces } of [...query.terms, ...query.without]) {
          expect(pieces.length).toBeGreaterThan(0);
          for (const { text } of pieces) expect(text).toMatch(/^[^\s'"%\\:&|!()<>*-]{1,64}$/u);
        }
      }),
    );
  });

  it('reads the same again from what it shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'护士 节-"“”the nurse’ＣＴ檢'), maxLength: 30 }), (typed) => {
        const query = parseSearch(typed);
        if (query.at === 'asked') expect(parseSearch(query.typed)).toEqual(query);
      }),
    );
  });
});
