import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { foreignRuns } from './foreign-runs';

const foreign = (text: string, locale: 'zh' | 'en') => foreignRuns(text, locale).flatMap((run) => (run.lang ? [run.text] : []));

describe('foreignRuns', () => {
  it('finds names of several words in Chinese, and leaves single words and numbers alone', () => {
    expect(foreign('院长与 Mayo Clinic 及 King’s College London 的代表会面', 'zh')).toEqual(['Mayo Clinic', 'King’s College London']);
    expect(foreign('做一次 CT，测 3 次 BMI', 'zh')).toEqual([]);
  });

  it('finds a Chinese name with its own punctuation in English', () => {
    expect(foreign('The office (《医院质量保障》) says 好。 Then', 'en')).toEqual(['医院质量保障》', '好。']);
  });

  it('gives back the text', () => {
    const piece = fc.constantFrom('云栖', '湖医院', '，', '。', ' ', 'Mayo', 'Clinic', '3', '-', '’s', '<b>', '😀');
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...LOCALES), (pieces, locale) => {
        const text = pieces.join('');
        expect(
          foreignRuns(text, locale)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
