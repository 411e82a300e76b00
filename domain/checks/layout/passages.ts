import type { CheckedPassage } from '@/domain/checks/checked-article';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { isBlank, type LayoutReading } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** What is wrong with a passage as a passage: nothing in it, cut off, said before, or no part of the article. */
export function checkPassages(reading: LayoutReading): LayoutFound[] {
  return [...LOCALES.flatMap((locale) => [...repeatedIn(reading, locale), ...cutOffIn(reading, locale)]), ...empty(reading)];
}

function empty({ article, whole }: LayoutReading): LayoutFound[] {
  if (!whole) return [];
  return article.rows.flatMap(({ kind, key, ...row }) => {
    if (kind !== 'renders') return [];
    return LOCALES.flatMap((side) => {
      const [passage, other] = [row[side][0], row[otherLocale(side)].find((each) => !isBlank(each))];
      if (!passage || !other || other.pictures.length > 0 || other.type === 'divider' || !row[side].every(isBlank)) return [];
      const values = { side, other: other.text.slice(0, 80) };
      return [mark('layout/empty-passage', { row: key, [side]: { passage }, [otherLocale(side)]: { passage: other }, values })];
    });
  });
}

/** Letters of the shortest passage that nobody writes twice by intent. What both texts say twice is meant. */
const LEAST_LETTERS: Record<Locale, number> = { zh: 16, en: 50 };

function repeatedIn({ article, rowOf }: LayoutReading, locale: Locale): LayoutFound[] {
  const passages = article.passages[locale];
  const title = lettersOf(passages.find(({ type }) => type === 'title'));
  const twice = repeatsOf(passages, locale);
  const there = repeatsOf(article.passages[otherLocale(locale)], otherLocale(locale));
  const meant = new Set(article.rows.filter((row) => row[otherLocale(locale)].some(({ id }) => there.has(id))).map(({ key }) => key));
  return passages.flatMap((passage, place) => {
    const letters = lettersOf(passage);
    if (letters === '' || passage.pictures.length > 0 || passage.type === 'title') return [];
    const row = rowOf(passage);
    const at = { row, [locale]: { passage }, values: { text: passage.text.slice(0, 60) } };
    // A long title is often pasted in two lines.
    const both = title.startsWith(letters) && letters + lettersOf(passages[place + 1]) === title;
    if (both || (letters === title && !isReadByEnglish(passage, locale))) return [mark('layout/title-repeated', at)];
    if (isReadByEnglish(passage, locale)) return [];
    return twice.has(passage.id) && !(row !== null && meant.has(row)) ? [mark('layout/passage-repeated', at)] : [];
  });
}

/** The English checks find what stands twice in an English text, from five words on. */
function isReadByEnglish({ text }: CheckedPassage, locale: Locale): boolean {
  return locale === 'en' && text.trim().split(/\s+/u).length >= 5;
}

/** The passages that say what an earlier one said. */
function repeatsOf(passages: readonly CheckedPassage[], locale: Locale): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeats = passages.filter((passage) => {
    const letters = lettersOf(passage);
    if (passage.pictures.length > 0) return false;
    if (letters.length < LEAST_LETTERS[locale] || seen.has(letters)) return seen.has(letters);
    seen.add(letters);
    return false;
  });
  return new Set(repeats.map(({ id }) => id));
}

function lettersOf(passage: CheckedPassage | undefined): string {
  return (passage?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const PROSE = new Set(['title', 'standfirst', 'paragraph', 'heading', 'blockquote', 'pullQuote']);
const OPEN_END: Record<Locale, RegExp> = {
  zh: /[，、,（(“《]\s*$|(?:以及|并且|或者|因为|由于|但是|和|与|及)\s*$/u,
  en: /[,，(（“]\s*$|\s(?:and|or|the|a|an|of|to|with|for|by|from|because|although|which|their|its|our)\s*$/u,
};
const NO_END = /[\p{L}\p{N},]\s*$/u;
const GOES_ON = /^\s*\p{Ll}{2}/u;

function cutOffIn({ article, rowOf }: LayoutReading, locale: Locale): LayoutFound[] {
  const passages = article.passages[locale];
  return passages.flatMap((passage, at) => {
    if (!PROSE.has(passage.type) || isBlank(passage)) return [];
    const next = passages[at + 1];
    const open = OPEN_END[locale].test(passage.text);
    // A line that was cut where the page was narrow goes on in small letters.
    const split =
      locale === 'en' && passage.type === 'paragraph' && next?.type === 'paragraph' && NO_END.test(passage.text) && GOES_ON.test(next.text);
    if (!open && !split) return [];
    const end = passage.text.trimEnd().length;
    const span = [Math.max(0, end - 12), end] as const;
    return [mark('layout/cut-off', { row: rowOf(passage), [locale]: { passage, span }, values: { text: passage.text.slice(...span) } })];
  });
}
