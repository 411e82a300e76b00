import type { CheckedPassage } from '@/domain/checks/checked-article';
import { LOCALES, type Locale } from '@/domain/locale';
import type { LayoutReading } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** Headings of each text: their steps, their full stops, and lists that are headings. */
export function checkHeadings(reading: LayoutReading): LayoutFound[] {
  return LOCALES.flatMap((locale) => {
    const passages = reading.article.passages[locale];
    return [...jumps(reading, locale), ...passages.flatMap((passage, at) => one(reading, { locale, passage, next: passages[at + 1] }))];
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

type InText = { locale: Locale; passage: CheckedPassage; next: CheckedPassage | undefined };

function one({ rowOf }: LayoutReading, { locale, passage, next }: InText): LayoutFound[] {
  const row = rowOf(passage);
  if (passage.type === 'heading' || passage.type === 'title') return stop({ locale, passage, row });
  return isHeadingInList(passage, next)
    ? [mark('layout/heading-in-list', { row, [locale]: { passage }, values: { text: passage.text.slice(0, 80) } })]
    : [];
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

/** A list of one short item without a full stop, followed by the text that it is the heading of. */
function isHeadingInList({ type, parts, text }: CheckedPassage, next: CheckedPassage | undefined): boolean {
  if ((type !== 'bulletList' && type !== 'orderedList') || parts !== 1 || next?.type !== 'paragraph') return false;
  const words = text.trim();
  return (
    words !== '' &&
    words.length <= LONGEST_HEADING &&
    !words.includes('\n') &&
    !/[。.!?！？；;，,]$/u.test(words) &&
    next.text.length > words.length
  );
}
