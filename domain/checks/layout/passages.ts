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
      if (!passage || !other || other.picture || other.type === 'divider' || !row[side].every(isBlank)) return [];
      const values = { side, other: other.text.slice(0, 80) };
      return [mark('layout/empty-passage', { row: key, [side]: { passage }, [otherLocale(side)]: { passage: other }, values })];
    });
  });
}

/** Letters of the shortest passage that nobody writes twice by intent. */
const LEAST_LETTERS: Record<Locale, number> = { zh: 16, en: 50 };

function repeatedIn({ article, rowOf }: LayoutReading, locale: Locale): LayoutFound[] {
  const seen = new Set<string>();
  const title = lettersOf(article.passages[locale].find(({ type }) => type === 'title'));
  return article.passages[locale].flatMap((passage) => {
    const letters = lettersOf(passage);
    if (letters === '' || passage.picture || passage.type === 'title') return [];
    const at = { row: rowOf(passage), [locale]: { passage }, values: { text: passage.text.slice(0, 60) } };
    if (letters === title) return [mark('layout/title-repeated', at)];
    if (letters.length < LEAST_LETTERS[locale] || !seen.has(letters)) {
      seen.add(letters);
      return [];
    }
    return [mark('layout/passage-repeated', at)];
  });
}

function lettersOf(passage: CheckedPassage | undefined): string {
  return (passage?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const PROSE = new Set(['title', 'standfirst', 'paragraph', 'heading', 'blockquote', 'pullQuote']);
const OPEN_END: Record<Locale, RegExp> = {
  zh: /[，、,（(“《]\s*$|(?:以及|并且|或者|因为|由于|但是|和|与|及)\s*$/u,
  en: /[,，(（“]\s*$|\b(?:and|or|the|a|an|of|to|with|for|by|from|because|although|which|their|its|our)\s*$/u,
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
