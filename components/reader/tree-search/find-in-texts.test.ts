import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInTexts, type TreeText, wordsOf } from './find-in-texts';

const ferry: TreeText = ['/zh/news/du', '2026-11-03', '渡船上的门诊', '医生每周三上船。', '码头的钟敲了六下，门诊就开始了。'];
const night: TreeText = [
  '/en/news/night',
  '2026-10-01',
  'The night clinic',
  'Open until ten.',
  'Nurses keep the lights on; the clinic’s door stays open.',
];

describe('findInTexts', () => {
  it('finds Chinese in the middle of a sentence, and marks it', () => {
    const [hit] = findInTexts([ferry, night], wordsOf('六下'));
    expect(hit?.path).toBe('/zh/news/du');
    expect(hit?.marks.map(([from, to]) => hit.excerpt.slice(from, to))).toEqual(['六下']);
  });

  it.each([
    ['NURSES', 1],
    ['clinic door', 1],
    ['linic', 0],
    ['ｃｌｉｎｉｃ', 1],
    ['clinic 门诊', 0],
    ['   ', 0],
  ])('finds for «%s» %i texts in English', (question, count) => {
    expect(findInTexts([ferry, night], wordsOf(question))).toHaveLength(count);
  });

  it('never throws, and marks lie in the excerpt, apart and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, question) => {
        for (const { excerpt, marks } of findInTexts([['/a', '', text, '', text]], wordsOf(question))) {
          let end = -1;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThan(end);
            expect(to).toBeLessThanOrEqual(excerpt.length);
            end = to;
          }
        }
      }),
    );
  });
});
