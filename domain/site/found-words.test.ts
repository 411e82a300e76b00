import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';
import { foundRuns, inAllForms, placesOf, soughtIn, wordsAlike } from './found-words';
import { searchFold } from './search-fold';
import { searchPlan } from './search-plan';
import { readTerms } from './search-terms';
import { takeApart } from './taken-text';

const sought = (han: string[], ...words: string[]) => ({ han, words: new Set(words), names: [] });
const shown = (text: string, ...asked: Parameters<typeof sought>) =>
  foundRuns(text, placesOf(takeApart(text), sought(...asked)))
    .map((run) => (run.found ? `[${run.text}]` : run.text))
    .join('');

describe('placesOf', () => {
  it.each([
    ['国际护士节在五月', ['护士节'], '国际[护士节]在五月'],
    ['护士和护士长', ['护士', '士长'], '[护士]和[护士长]'],
    ['哈哈哈', ['哈哈'], '[哈哈哈]'],
  ])('sets Han characters apart in «%s»', (text, han, expected) => {
    expect(shown(text, han)).toBe(expected);
  });

  it.each([
    ['The Nurses’ Day', ['nurses'], 'The [Nurses]’ Day'],
    ['A nurse’s day', ['nurse'], 'A [nurse]’s day'],
    ['Dr Lǐ Wénhuá said', ['wenhua'], 'Dr Lǐ [Wénhuá] said'],
    ['ＣＴ室', ['ct'], '[ＣＴ]室'],
    ['unnursed', ['nurse'], 'unnursed'],
  ])('sets whole words apart in «%s»', (text, words, expected) => {
    expect(shown(text, [], ...words)).toBe(expected);
  });

  it.each([
    ['The School of Medicine of the city', ['school', 'of', 'medicine'], 'The [School] [of] [Medicine] of the city'],
    ['One of us at school', ['school', 'of', 'medicine'], 'One of us at [school]'],
    ['A school of the arts of medicine', ['school', 'of', 'medicine'], 'A [school] of the arts of [medicine]'],
    ['School, 而 of medicine', ['school', 'of', 'medicine'], '[School], 而 of [medicine]'],
  ])('leaves common words of «%s» alone but between others', (text, words, expected) => {
    expect(shown(text, [], ...words)).toBe(expected);
  });

  it.each([
    ['She came to the Department of Nursing in 2009.', 'She came to the [Department of Nursing] in 2009.'],
    ['Department of Geriatric Medicine, nursing', 'Department of Geriatric Medicine, [nursing]'],
    ['The nurses of the department', 'The [nurses] of the department'],
    ['护理部：department 与 nursing', '护理部：department 与 [nursing]'],
  ])('sets another name of what was asked for apart as a whole in «%s»', (text, expected) => {
    const asked = searchPlan(readTerms('nurse'), [{ phrase: 'nurse', name: 'Department of Nursing', tag: null }]);
    const kin = new Map([['nurse', new Set(['nurse', 'nurses', 'nursing'])]]);
    const runs = foundRuns(text, placesOf(takeApart(text), inAllForms(soughtIn(asked), kin)));
    expect(runs.map((run) => (run.found ? `[${run.text}]` : run.text)).join('')).toBe(expected);
  });

  it('gives places in order, apart and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, asked) => {
        const { text: folded } = searchFold(asked);
        let end = 0;
        for (const { from, to } of placesOf(takeApart(text), sought([folded], folded))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });

  it('loses nothing of a text in runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const runs = foundRuns(text, placesOf(takeApart(text), sought([...text].slice(0, 1), 'a')));
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('wordsAlike', () => {
  it('names the words that begin alike', () => {
    expect(wordsAlike([takeApart('Nursing and nurses, a nut')], ['nurse'])).toEqual(['nursing', 'nurses']);
  });
});

describe('excerpt', () => {
  const long = `${'开头一句。'.repeat(40)}这里有护士和护士长。${'结尾一句。'.repeat(40)}`;

  it('shows the words with some of the text around them', () => {
    const runs = excerpt(long, placesOf(takeApart(long), sought(['护士'])), 'zh');
    const text = runs.map((run) => run.text).join('');
    expect(text).toMatch(/^……这里有护士和护士长。/u);
    expect(text).toMatch(/……$/u);
    expect(runs.filter((run) => run.found)).toHaveLength(2);
  });

  it('begins at a word in English', () => {
    const text = `${'some words before '.repeat(20)}the nurses ${'and words after '.repeat(30)}`;
    const runs = excerpt(text, placesOf(takeApart(text), sought([], 'nurses')), 'en');
    expect(runs.map((run) => run.text).join('')).toMatch(/^…(?:some|words|before) .*nurses .*…$/u);
  });

  it('is empty where nothing was found', () => {
    expect(excerpt(long, [], 'zh')).toEqual([]);
  });

  it('is short, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 }), fc.nat(1999), (text, at) => {
        const from = Math.min(at, text.length - 1);
        const runs = excerpt(text, [{ from, to: from + 1 }], 'en');
        expect(runs.map((run) => run.text).join('').length).toBeLessThan(260);
      }),
    );
  });
});
