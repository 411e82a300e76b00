import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingLines, wordingsFrom } from './wording-lines';

test.each([
  ['附属一院 → 附属第一医院', '附属一院', '附属第一医院'],
  ['武汉肺炎', '武汉肺炎', null],
  ['附属一院\t附属第一医院', '附属一院', '附属第一医院'],
  ['  附属一院 -> 附属第一医院  ', '附属一院', '附属第一医院'],
  ['附属一院 →', '附属一院', null],
])('«%s» is read as a wording', (line, text, instead) => {
  expect(wordingsFrom(`\n${line}\n`, 'zh')).toEqual([{ locale: 'zh', text, instead }]);
});

test('what is written down is read again', () => {
  const words = fc.stringMatching(/^[a-z一-龥][a-z一-龥 ]{0,20}[a-z一-龥]$/);
  const wording = fc.record({ locale: fc.constantFrom('zh' as const, 'en' as const), text: words, instead: fc.option(words) });
  fc.assert(
    fc.property(fc.array(wording), (wordings) => {
      for (const locale of ['zh', 'en'] as const) {
        const own = wordings.filter((each) => each.locale === locale);
        expect(wordingsFrom(wordingLines(wordings, locale), locale)).toEqual(own);
      }
    }),
  );
});
