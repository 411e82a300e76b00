import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { type ChineseTerms, chineseHits } from './chinese-terms';
import type { Concept } from './concept';
import { type EnglishTerms, englishHits } from './english-terms';
import { englishWords } from './english-words';
import type { FormEntry, TermHit } from './form-entry';

/**
 * What a concept looks like on a side, beyond its forms: words (by key) or pairs of Han characters that its forms have, and that longer
 * terms have that hold one of its forms (临床试验 «clinical trial» tells that 试验 may be «trial»). Who finds one of them has found no proof that
 * the term is missing.
 */
export type Kin = ReadonlyMap<Concept, Readonly<Record<Locale, ReadonlySet<string>>>>;

type Growing = Map<Concept, Record<Locale, Set<string>>>;

/** Words that say nothing of what a term is about. */
const EMPTY_WORDS = new Set([
  'of',
  'and',
  'for',
  'in',
  'to',
  'on',
  'at',
  'by',
  'with',
  'from',
  'as',
  'or',
  'be',
  'is',
  'are',
  'your',
  'us',
  'new',
]);

const HAN = /\p{Script=Han}/u;

export function kinOf(entries: readonly FormEntry[], terms: { zh: ChineseTerms; en: EnglishTerms }): Kin {
  const kin: Growing = new Map(entries.map(({ concept }) => [concept, { zh: new Set(), en: new Set() }]));
  for (const { concept, form } of entries)
    if (form.locale === 'en') for (const mark of contentKeys(form.text)) kin.get(concept)?.en.add(mark);
  for (const concept of kin.keys()) {
    const held = heldIn(concept, terms);
    for (const locale of LOCALES) learn(kin, { concept, held: held[locale], others: held[otherLocale(locale)], side: otherLocale(locale) });
  }
  return kin;
}

type Held = { hit: TermHit; text: string }[];

/** The forms of other concepts inside the forms of a concept. */
function heldIn(concept: Concept, { zh, en }: { zh: ChineseTerms; en: EnglishTerms }): Record<Locale, Held> {
  const held: Record<Locale, Held> = { zh: [], en: [] };
  for (const { locale, text, status } of concept.forms) {
    if (status === 'forbidden') continue;
    const hits = locale === 'zh' ? chineseHits(zh, text) : englishHits(en, englishWords(text));
    for (const hit of hits) if (hit.entries.every((entry) => entry.concept !== concept)) held[locale].push({ hit, text });
  }
  return held;
}

type Lesson = { concept: Concept; held: Held; others: Held; side: Locale };

/** A concept inside another shares what the other is called on the other side, as far as that is not what something else in it is called. */
function learn(kin: Growing, { concept, held, others, side }: Lesson): void {
  for (const { hit } of held) {
    for (const inner of hit.entries) {
      if (inner.form.status === 'forbidden') continue;
      if (others.some((other) => other.hit.entries.some((entry) => entry.concept === inner.concept))) continue;
      for (const { locale, text } of concept.forms) {
        if (locale !== side) continue;
        const elsewhere = new Set(
          others.filter((other) => other.text === text).flatMap(({ hit: { from, to } }) => marks[side](text.slice(from, to))),
        );
        for (const mark of marks[side](text)) if (!elsewhere.has(mark)) kin.get(inner.concept)?.[side].add(mark);
      }
    }
  }
}

const marks: Record<Locale, (text: string) => string[]> = {
  en: contentKeys,
  zh: hanPairs,
};

export function contentKeys(text: string): string[] {
  return englishWords(text)
    .map(({ key }) => key)
    .filter((key) => !EMPTY_WORDS.has(key) && !/^\d*$/u.test(key));
}

export function hanPairs(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (HAN.test(text.charAt(at)) && HAN.test(text.charAt(at + 1))) pairs.push(text.slice(at, at + 2));
  }
  return pairs;
}
