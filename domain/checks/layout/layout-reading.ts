import type { CheckedArticle, CheckedPassage, CheckedRow } from '@/domain/checks/checked-article';
import { LOCALES, type Locale } from '@/domain/locale';

/** A passage in its row. */
export type Placing = { locale: Locale; row: CheckedRow; passage: CheckedPassage };

/** An article with what its layout is judged by. `whole`: both texts are all but written, so that what has no counterpart lacks one. */
export type LayoutReading = {
  article: CheckedArticle;
  whole: boolean;
  places: readonly Placing[];
  rowOf: (passage: CheckedPassage) => string | null;
};

/** The share of passages with words that have an answer on the other side before anything counts as missing there. */
const WHOLE = 0.8;

export function readLayout(article: CheckedArticle): LayoutReading {
  const places = article.rows.flatMap((row) => LOCALES.flatMap((locale) => row[locale].map((passage) => ({ locale, row, passage }))));
  const rows = new Map(places.map(({ passage, row }) => [passage, row.key]));
  return { article, whole: isWhole(article), places, rowOf: (passage) => rows.get(passage) ?? null };
}

function isWhole({ rows, passages }: CheckedArticle): boolean {
  if (LOCALES.some((locale) => !passages[locale].some((passage) => !isBlank(passage)))) return false;
  const said = rows.filter(({ zh, en }) => [...zh, ...en].some((passage) => hasWords(passage)));
  const answered = said.filter(({ kind, zh, en }) => kind !== 'none' && (kind !== 'renders' || (zh.some(hasWords) && en.some(hasWords))));
  return answered.length >= WHOLE * said.length;
}

/** Nothing to read: no letter, no digit, no picture. */
export function isBlank(passage: CheckedPassage): boolean {
  return passage.pictures.length === 0 && !hasWords(passage);
}

function hasWords({ text }: CheckedPassage): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The one passage of a side, where it has one. */
export function only(passages: readonly CheckedPassage[]): CheckedPassage | null {
  return passages.length === 1 ? (passages[0] ?? null) : null;
}
