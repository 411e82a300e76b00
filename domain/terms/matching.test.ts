import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPair } from '@/domain/checks/check-pair';
import { checkNames } from '@/domain/checks/names/check-names';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { checkTerms } from '@/domain/checks/terms/check-terms';
import { EXAMPLE_TERMS } from '@/domain/checks/terms/example-terms';
import type { Locale } from '@/domain/locale';
import { chineseHits } from './chinese-terms';
import type { Concept, ConceptKind } from './concept';
import { editDistance } from './edit-distance';
import { englishHits } from './english-terms';
import { englishWords } from './english-words';
import { outerHits } from './form-entry';
import { stem } from './stem';
import { termIndex } from './term-index';

describe('English terms', () => {
  it.each([
    ['incubation period', 'The Incubation Periods differ', 'Incubation Periods'],
    ['social distancing', 'Social-distancing rules', 'Social-distancing'],
    ['self-test', 'a self test', 'self test'],
    ['self-test', 'a selftest', 'selftest'],
    ['health care', 'good healthcare', 'healthcare'],
    ['coronavirus', 'a new corona virus', 'corona virus'],
    ['vaccinate', 'after vaccinating', 'vaccinating'],
    ['stop', 'it stopped', 'stopped'],
    ['community', 'communities', 'communities'],
    ['doctor', 'the doctor’s coat', 'doctor’s'],
    ['tumor', 'two tumours', 'tumours'],
    ['sterilize', 'sterilised', 'sterilised'],
    ['mRNA', 'mRNA vaccines', 'mRNA'],
    ['ICU', 'three ICUs', 'ICUs'],
    ['the novel virus', 'a novel virus', 'novel virus'],
    ['research & development', 'research and development', 'research and development'],
    ['intensive care unit (ICU)', 'an intensive care unit', 'intensive care unit'],
    ['naïve patient', 'naive patients', 'naive patients'],
  ])('finds «%s» in «%s»', (form, text, there) => {
    expect(found('en', form, text)).toEqual([there]);
  });

  it.each([
    ['ICU', 'icu'],
    ['WHO', 'who came'],
    ['mask', 'masking tape and a masked man'.replace('masked', 'masqued').replace('masking', 'masonry')],
    ['novel virus', 'It was novel. Virus after virus came'],
    ['sars', 'sarsaparilla'],
    ['care unit', 'care for the unit'],
  ])('does not find «%s» in «%s»', (form, text) => {
    expect(found('en', form, text)).toEqual([]);
  });

  it.each([
    ['institution', 'Shaw Hospital', 'shaw hospital', []],
    ['institution', 'Shaw Hospital', 'the SHAW HOSPITAL', ['SHAW HOSPITAL']],
    ['person', 'Wang Wei', 'Wang Wei’s book', ['Wang Wei’s']],
    ['person', 'Sterling', 'Sterl', []],
    ['place', 'Turkey', 'a turkey', []],
  ] as const)('keeps the letters of the %s «%s» in «%s»', (kind, form, text, there) => {
    expect(found('en', form, text, kind)).toEqual(there);
  });

  it('knows a body by its initials', () => {
    expect(found('en', 'World Health Organization', 'the WHO said', 'institution')).toEqual(['WHO']);
  });
});

describe('Chinese terms', () => {
  it.each([
    ['新冠感染（COVID-19）', '新冠感染 (COVID－１９) 患者', '新冠感染 (COVID－１９)'],
    ['COVID-19疫苗', '接种 covid-19 疫苗。', 'covid-19 疫苗'],
    ['重症监护病房（ICU）', '送入重症监护病房。', '重症监护病房'],
    ['列奥纳多·达·芬奇', '列奥纳多•达•芬奇', '列奥纳多•达•芬奇'],
    ['Ｎ９５口罩', 'N95口罩', 'N95口罩'],
  ])('finds «%s» in «%s»', (form, text, there) => {
    expect(found('zh', form, text).at(-1)).toBe(there);
  });

  it.each([
    ['SARS', 'SARSCoV病毒'],
    ['N95', 'KN95口罩'],
  ])('does not find «%s» inside the word in «%s»', (form, text) => {
    expect(found('zh', form, text)).toEqual([]);
  });

  it('takes the longest term for what is meant', () => {
    const { zh } = termIndex([concept('zh', '冠状病毒'), concept('zh', '新型冠状病毒肺炎'), concept('zh', '病毒')]);
    const text = '新型冠状病毒肺炎与其他病毒';
    expect(outerHits(chineseHits(zh, text)).map(({ from, to }) => text.slice(from, to))).toEqual(['新型冠状病毒肺炎', '病毒']);
  });
});

describe('stem', () => {
  it.each([
    ['masks', 'mask'],
    ['illnesses', 'illness'],
    ['viruses', 'virus'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['haemorrhage', 'hemorrhage'],
    ['travelled', 'traveled'],
    ['needed', 'needs'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['bed', 'be'],
    ['thing', 'th'],
    ['virus', 'viru'],
    ['seed', 'se'],
    ['king', 'k'],
  ])('keeps %s from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('editDistance', () => {
  it.each([
    ['shaw', 'show', 1],
    ['linda', 'lidna', 1],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2)),
    );
  });
});

describe('the checks of terms and names', () => {
  const context = { terms: termIndex(EXAMPLE_TERMS), office: DEFAULT_CHECKS, day: null };
  const words = fc.constantFrom(
    ...EXAMPLE_TERMS.flatMap(({ forms }) => forms.map(({ text }) => text)),
    '王芳',
    'Fang Wang',
    '副院长',
    ' ',
    'President',
    '。',
  );
  const text = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join(' '));
  const ours = (zh: string, en: string) => checkPair({ zh, en }, context).filter(({ code }) => /^(?:terms|names)\//u.test(code));

  it('point into the texts, and never throw', () => {
    fc.assert(
      fc.property(text, text, (zh, en) =>
        ours(zh, en).every((finding) => isIn(finding.zh, zh) && isIn(finding.en, en) && (finding.zh !== null || finding.en !== null)),
      ),
    );
  });

  it('repair what they find, and add nothing of the kind', () => {
    fc.assert(
      fc.property(text, text, (zh, en) => {
        for (const { code, fix } of ours(zh, en)) {
          if (!fix) continue;
          const sides = { zh, en };
          const mended = sides[fix.side].slice(0, fix.from) + fix.text + sides[fix.side].slice(fix.to);
          const after = ours(fix.side === 'zh' ? mended : zh, fix.side === 'en' ? mended : en);
          const count = (all: typeof after) => all.filter((each) => each.code === code).length;
          expect(count(after)).toBeLessThan(count(ours(zh, en)));
        }
      }),
    );
  });

  it('take time by the length of the text', () => {
    const sides = {
      zh: '新冠感染 武汉肺炎口罩王'.repeat(1500).slice(0, 20_000),
      en: 'Wang Fang Wuhan virus corona a '.repeat(700).slice(0, 20_000),
    };
    const started = performance.now();
    checkTerms(sides, context);
    checkNames(sides, context);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

function isIn(span: readonly [number, number] | null, text: string): boolean {
  return span === null || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length);
}

function concept(locale: Locale, text: string, kind: ConceptKind = 'term'): Concept {
  return { id: text, kind, forms: [{ locale, text, status: 'approved' }], note: '' };
}

function found(locale: Locale, form: string, text: string, kind: ConceptKind = 'term'): string[] {
  const index = termIndex([concept(locale, form, kind)]);
  const hits = locale === 'zh' ? chineseHits(index.zh, text) : englishHits(index.en, englishWords(text));
  return hits.map(({ from, to }) => text.slice(from, to));
}
