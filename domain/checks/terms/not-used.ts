import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { type Locale, otherLocale } from '@/domain/locale';
import { approvedForm, type Concept, type ConceptKind } from '@/domain/terms/concept';
import { hasStatus, isName, type TermHit } from '@/domain/terms/form-entry';
import { contentKeys } from '@/domain/terms/kin';
import type { PairTerms } from '@/domain/terms/pair-terms';
import type { Unmet } from '@/domain/terms/unmet';
import { isGeneralChinese, isGeneralEnglish } from './general-words';

/** How far apart, as parts of their texts, two terms may stand that are taken for each other. */
const FAR = 0.4;
const SOME = 0.15;
const CLOSE = 0.05;

/** Words that stand for somebody or something that was named before. */
const STANDS_FOR: Readonly<Record<ConceptKind, RegExp | null>> = {
  person: /\b(?:s?he|hers?|him|his|they|them|their|who|whose|I|my|me|we|our|us)\b/iu,
  institution: /\b(?:its?|they|their|we|our|us|here|there|which)\b/iu,
  department: /\b(?:its?|they|their|we|our|us|here|there|which)\b/iu,
  place: /\b(?:its?|here|there|domestic|national|local|country|city|town|province|region|where)\b/iu,
  title: null,
  // As an object only: «it is said that» stands for nothing.
  term: /\bthem\b|(?<=\w )it(?=[.,;:!?)]|\s+(?:from|in|on|at|to|with|by|and|or|away|off|out|up|that)\b)/iu,
};

/**
 * Terms of one side that the other does not have. Good translators say terms in other words so often that absence alone proves little:
 * nothing of the term, of its relatives or of longer terms with it may be there, and a general word or a form that is only allowed must have
 * another term in its place.
 */
export function missingTerms(sides: Sides, terms: Pick<PairTerms, 'unmet' | 'misses'>): Found[] {
  const slips = new Set(terms.misses.map(({ hit }) => hit));
  const unmet = { zh: terms.unmet.zh.filter(({ hit }) => !slips.has(hit)), en: terms.unmet.en.filter(({ hit }) => !slips.has(hit)) };
  if (unmet.zh.length === 0 && unmet.en.length === 0) return [];
  const swaps = swapped(sides, unmet);
  const taken = new Set(swaps.flatMap(({ zh, en }) => [zh.hit, en.hit]));
  const alone = (locale: Locale) =>
    unmet[locale].filter((each) => isMissing(each, sides, locale) && !taken.has(each.hit)).map(({ hit }) => notUsed(hit, sides, locale));
  return [...swaps.map((swap) => another(swap, sides)), ...alone('zh'), ...alone('en')];
}

type Swap = { zh: Unmet; en: Unmet; apart: number };

/** Terms that stand for each other: nothing else on either side answers them. The nearest find each other first. */
function swapped(sides: Sides, unmet: Readonly<Record<Locale, readonly Unmet[]>>): Swap[] {
  const candidates = unmet.zh.flatMap((zh) =>
    unmet.en.flatMap((en) => {
      const apart = Math.abs(middle(zh.hit, sides.zh) - middle(en.hit, sides.en));
      return apart <= reach(zh, en, sides) && !areRelated(zh.hit, en.hit, sides) ? [{ zh, en, apart }] : [];
    }),
  );
  const taken = new Set<TermHit>();
  return candidates
    .toSorted((a, b) => a.apart - b.apart)
    .filter(({ zh, en }) => {
      if (taken.has(zh.hit) || taken.has(en.hit)) return false;
      taken.add(zh.hit).add(en.hit);
      return true;
    });
}

function reach(zh: Unmet, en: Unmet, sides: Sides): number {
  if (en.near) return -1;
  if (zh.near && !zh.scarce) return CLOSE;
  if (zh.scarce || [...zh.hit.entries, ...en.hit.entries].some(({ concept }) => concept.kind === 'place')) return SOME;
  return isGeneral(zh.hit, sides, 'zh') || isGeneral(en.hit, sides, 'en') ? SOME : FAR;
}

function isGeneral({ from, to }: TermHit, sides: Sides, locale: Locale): boolean {
  const text = sides[locale].slice(from, to);
  return locale === 'zh' ? isGeneralChinese(text) : isGeneralEnglish(text);
}

/** True where one says what the other says and more: 症状 and «symptomatic» are no confusion. */
function areRelated(zh: TermHit, en: TermHit, sides: Sides): boolean {
  const text = sides.zh.slice(zh.from, zh.to);
  const words = new Set(contentKeys(sides.en.slice(en.from, en.to)));
  const inChinese = formsOf(en, 'zh').some((form) => form.includes(text) || text.includes(form));
  return inChinese || formsOf(zh, 'en').some((form) => contentKeys(form).some((key) => words.has(key)));
}

function formsOf({ entries }: TermHit, locale: Locale): string[] {
  return entries.flatMap(({ concept }) => concept.forms.flatMap((form) => (form.locale === locale ? [form.text] : [])));
}

function middle({ from, to }: TermHit, text: string): number {
  return (from + to) / 2 / text.length;
}

function isMissing({ hit, touched, scarce }: Unmet, sides: Sides, locale: Locale): boolean {
  if (isLeft(hit, sides, locale)) return true;
  if (touched || scarce) return false;
  if (isGeneral(hit, sides, locale) || !hit.entries.some(hasStatus('approved'))) return false;
  if (hit.entries.some(isName) && isCommonName(hit, sides, locale)) return false;
  return hit.entries.every(({ concept }) => locale === 'en' || !STANDS_FOR[concept.kind]?.test(sides.en));
}

/** Names of places are said in many ways («British», «the capital»), and short ones are parts of other names or words («Central»). */
function isCommonName({ from, to, entries }: TermHit, sides: Sides, locale: Locale): boolean {
  if (entries.some(({ concept }) => concept.kind === 'place')) return true;
  const text = sides[locale].slice(from, to);
  return locale === 'zh' ? text.length < 3 : !/\s/u.test(text);
}

/** True for Chinese that stands in the English as it is. */
function isLeft({ from, to }: TermHit, sides: Sides, locale: Locale): boolean {
  return locale === 'zh' && leftAt(sides.zh.slice(from, to), sides.en) >= 0;
}

function leftAt(term: string, en: string): number {
  return /\p{Script=Han}/u.test(term) ? en.indexOf(term) : -1;
}

function another({ zh, en }: Swap, sides: Sides): Found {
  return {
    code: zh.hit.entries.every(isName) && en.hit.entries.every(isName) ? 'names/another' : 'terms/another',
    zh: [zh.hit.from, zh.hit.to],
    en: [en.hit.from, en.hit.to],
    values: {
      zh: sides.zh.slice(zh.hit.from, zh.hit.to),
      en: sides.en.slice(en.hit.from, en.hit.to),
      zhIs: written(zh.hit, 'en'),
      enIs: written(en.hit, 'zh'),
    },
    fix: null,
  };
}

function notUsed(hit: TermHit, sides: Sides, locale: Locale): Found {
  const span = [hit.from, hit.to] as const;
  const left = locale === 'zh' ? leftAt(sides.zh.slice(...span), sides.en) : -1;
  return {
    code: 'terms/not-used',
    zh: locale === 'zh' ? span : null,
    en: left >= 0 ? [left, left + hit.to - hit.from] : locale === 'en' ? span : null,
    values: { side: locale, term: sides[locale].slice(hit.from, hit.to), wanted: written(hit, otherLocale(locale)) },
    fix: null,
  };
}

/** What the concepts of a place are called on a side, the first few of them. */
function written({ entries }: TermHit, locale: Locale): string {
  const concepts = [...new Set<Concept>(entries.map(({ concept }) => concept))];
  return [...new Set(concepts.map((concept) => approvedForm(concept, locale)).filter((text) => text !== null))].slice(0, 3).join(' / ');
}
