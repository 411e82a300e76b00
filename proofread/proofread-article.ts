import { checkArticle } from '@/domain/checks/check-article';
import type { CheckedArticle, CheckedPassage, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import { settle } from '@/domain/checks/settle';
import type { Locale } from '@/domain/locale';
import type { Proofreader } from './proofreader';
import { withoutDoubles } from './without-doubles';

type Readers = { readers: readonly Proofreader[]; signal?: AbortSignal };

/** Everything that our checks and the libraries say of an article. */
export async function proofreadArticle(article: CheckedArticle, context: Context, { readers, signal }: Readers): Promise<PlacedFinding[]> {
  const ours = checkArticle(article, context);
  const theirs = await Promise.all(readers.map((reader) => readAll(article, context, { reader, ours, signal })));
  return [...ours, ...theirs.flat()];
}

export type Reading = { reader: Proofreader; ours: readonly PlacedFinding[]; signal?: AbortSignal };

/** What a library says of its language in an article, but for places that our own findings (`ours`) speak of. */
export async function readAll(article: CheckedArticle, context: Context, { reader, ours, signal }: Reading): Promise<PlacedFinding[]> {
  const { locale } = reader;
  const placed = passagesOf(article, locale);
  const texts = placed.map(({ passage: { text, type } }) => ({ text, type, locale }));
  const read = await reader.read(texts, context, signal);
  return placed.flatMap(({ row, passage }, at) => {
    const here = ours.filter((finding) => finding.passages[locale] === passage.id && finding[locale]);
    const passages = { zh: null, en: null, [locale]: passage.id };
    return withoutDoubles(settle(read[at] ?? [], context.office), here.map(oneSided(locale))).map((finding) => ({
      ...finding,
      row,
      passages,
    }));
  });
}

function passagesOf(article: CheckedArticle, locale: Locale): { row: string; passage: CheckedPassage }[] {
  return article.rows.flatMap((row) => row[locale].map((passage) => ({ row: row.key, passage })));
}

/** A finding across a row speaks of this side only by its place on this side. */
function oneSided(locale: Locale): (finding: PlacedFinding) => PlacedFinding {
  return (finding) => ({ ...finding, zh: locale === 'zh' ? finding.zh : null, en: locale === 'en' ? finding.en : null });
}
