import type { CheckedArticle, CheckedPassage } from '@/domain/checks/checked-article';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import type { LayoutReading } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** Headings of each text: their steps, their full stops, and lists that are headings. */
export function checkHeadings(reading: LayoutReading): LayoutFound[] {
  return LOCALES.flatMap((locale) => {
    const passages = reading.article.passages[locale];
    const inText = passages.map((passage, at) => ({ locale, passage, before: passages[at - 1], next: passages[at + 1] }));
    return [...jumps(reading, locale), ...inText.flatMap((each) => one(reading, each))];
  });
}

function jumps({ article, rowOf }: LayoutReading, locale: Locale): LayoutFound[] {
  let above = 1;
  return article.passages[locale].flatMap((passage) => {
    if (passage.type !== 'heading' || passage.level === null) return [];
    const from = above;
    above = passage.level;
    return passage.level > from + 1
      ? [mark('layout/heading-jump', { row: rowOf(passage), [locale]: { passage }, values: { from, to: passage.level } })]
      : [];
  });
}

type InText = { locale: Locale; passage: CheckedPassage; before: CheckedPassage | undefined; next: CheckedPassage | undefined };

function one({ article, rowOf }: LayoutReading, { locale, passage, before, next }: InText): LayoutFound[] {
  const row = rowOf(passage);
  if (passage.type === 'heading' || passage.type === 'title') return stop({ locale, passage, row });
  const at = { row, [locale]: { passage }, values: { text: passage.text.slice(0, 80) } };
  if (isHeadingInList(passage, next))
    // What is a list in both texts is meant to be one.
    return isListThere(article, { row, locale }) ? [] : [mark('layout/heading-in-list', at)];
  return isHeadingAsText({ locale, passage, before, next }) ? [mark('layout/heading-as-text', at)] : [];
}

/** What ends in a full stop of its own. */
const ABBREVIATED = /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|etc|vs|al|No|Dr|Mr|Ms|Mrs|Prof|Ph\.?D|a\.m|p\.m)|\b\p{L}|\.\p{L}|\.\.)$/u;

function stop({ locale, passage, row }: { locale: Locale; passage: CheckedPassage; row: string | null }): LayoutFound[] {
  const text = passage.text.trimEnd();
  const at = text.length - 1;
  const last = text.charAt(at);
  const ends = locale === 'zh' ? last === '。' : last === '.' && !ABBREVIATED.test(text.slice(0, at));
  // Two sentences may end as sentences do.
  if (!ends || /[。.!?！？]/u.test(text.slice(0, at))) return [];
  const fix = { side: locale, from: at, to: at + 1, text: '' };
  return [mark('layout/heading-stop', { row, [locale]: { passage, span: [at, at + 1] }, fix })];
}

const LONGEST_HEADING = 60;
const LISTS = new Set(['bulletList', 'orderedList']);

/** A list of one short item without a full stop, followed by the text that it is the heading of. */
function isHeadingInList({ type, parts, text }: CheckedPassage, next: CheckedPassage | undefined): boolean {
  if (!LISTS.has(type) || parts !== 1 || next?.type !== 'paragraph') return false;
  const words = text.trim();
  return (
    words !== '' &&
    words.length <= LONGEST_HEADING &&
    !words.includes('\n') &&
    !/[。.!?！？；;，,]$/u.test(words) &&
    next.text.length > words.length
  );
}

const LONGEST_LINE: Record<Locale, number> = { zh: 20, en: 60 };
const LEAST_PROSE: Record<Locale, number> = { zh: 40, en: 120 };
const SENTENCE_END = /[。.!?！？][”"’)）]*\s*$/u;
/** Names, dates, places and credits stand on lines of their own too. */
const NO_HEADING = /[\d:：,，、;；|｜/@©（）()“”"]|^by\b/iu;

/** A short line without a mark between two passages of prose. */
function isHeadingAsText({ locale, passage, before, next }: InText): boolean {
  const words = passage.text.trim();
  if (passage.type !== 'paragraph' || words === '' || words.length > LONGEST_LINE[locale] || !/[\p{L}\p{N}]$/u.test(words)) return false;
  if (
    NO_HEADING.test(words) ||
    passage.links.length > 0 ||
    (locale === 'en' && (words.split(/\s+/u).length < 2 || !/^\p{Lu}/u.test(words)))
  )
    return false;
  return [before, next].every(
    (other) => other?.type === 'paragraph' && other.text.length >= LEAST_PROSE[locale] && SENTENCE_END.test(other.text),
  );
}

function isListThere({ rows }: CheckedArticle, { row, locale }: { row: string | null; locale: Locale }): boolean {
  return rows.some((each) => each.key === row && each[otherLocale(locale)].some(({ type, parts }) => LISTS.has(type) && parts === 1));
}
