import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/domain/prose/canonical';
import { proseSchema } from '@/domain/prose/schema';
import { countWords, readingTime, wordsOf } from './reading-time';

describe('countWords', () => {
  it.each([
    ['', 0, 0],
    ['云栖湖医院今天开门。', 9, 0],
    ['The hospital opened today.', 0, 4],
    ['与 Loma Linda University 合作', 3, 3],
    ['3,200 patients in 2026; the well-known doctor’s 9:30 round', 0, 9],
    ['……——！', 0, 0],
  ])('finds in «%s» %i characters and %i words', (text, characters, words) => {
    expect(countWords(text)).toEqual({ characters, words });
  });
});

describe('readingTime', () => {
  it.each([
    ['nothing', '', 1],
    ['a few words', 'Open today.', 1],
    ['900 words of English', 'word '.repeat(900), 4],
    ['1,600 Chinese characters', '字'.repeat(1600), 6],
    ['both in one text', `${'字'.repeat(266)}${' word'.repeat(238)}`, 2],
  ])('of %s', (_, text, minutes) => {
    expect(readingTime(text)).toBe(minutes);
  });

  const pieces = fc.array(fc.constantFrom('字', ' word', ' 3.5', '，', ' '), { maxLength: 3000 }).map((all) => all.join(''));

  it('never says less of more', () => {
    fc.assert(fc.property(pieces, pieces, (text, more) => readingTime(text) <= readingTime(`${text} ${more}`)));
  });

  it('is whole minutes, and at least one', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isInteger(readingTime(text)) && readingTime(text) >= 1));
  });
});

it('reads the captions of pictures too', () => {
  const { paragraph, image } = proseSchema.nodes;
  const passages = [
    paragraph.create(null, proseSchema.text('one two')),
    image.create({ media: crypto.randomUUID(), alt: 'not shown', caption: 'three' }),
  ].map((node, place) => ({ id: `p${place}`, canonical: canonical(node) }));
  expect(countWords(wordsOf(passages)).words).toBe(3);
});
