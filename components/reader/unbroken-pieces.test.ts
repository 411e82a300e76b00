import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbrokenPieces } from './unbroken-pieces';

const whole = (text: string, locale: 'zh' | 'en') => unbrokenPieces(text, locale).flatMap((piece) => (piece.whole ? piece.word : []));

describe('unbrokenPieces', () => {
  it.each([
    ['少一点谵妄', '谵妄'],
    ['护士的谵妄课', '谵妄课'],
    ['葛春枝的第3000个夜班', '第3000个'],
  ])('keeps a word of «%s» whole that no list of words may hold: %s', (text, word) => {
    expect(whole(text, 'zh')).toContain(word);
  });

  it('keeps what a hyphen joins whole, and nothing that fills a line', () => {
    expect(whole('A twelve-week exchange', 'en')).toEqual(['twelve-week']);
    expect(whole('An every-now-and-then-and-never-again clinic', 'en')).toEqual([]);
  });

  it.each([
    ['预约网址www.wanghuhospital.example启用', ['预约', '网址', '启用']],
    ['新药Pembrolizumab/Dexmedetomidine获批', ['新药', '获批']],
    ['电子邮箱registration.office@wanghuhospital.example开通', ['电子', '邮箱', '开通']],
    ['新药Pembrolizumab获批', ['新药', 'Pembrolizumab', '获批']],
  ])('keeps nothing of «%s» whole that is wider than a telephone', (text, words) => {
    expect(whole(text, 'zh')).toEqual(words);
  });

  it('loses nothing of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('zh' as const, 'en' as const), (text, locale) => {
        expect(
          unbrokenPieces(text, locale)
            .map(({ word }) => word)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
