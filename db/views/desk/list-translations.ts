import { and, desc, inArray } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { listLinksByArticle } from '@/db/links';
import { articles, editions } from '@/db/schema/articles';
import { type Actor, holds } from '@/domain/actor';
import { DIRECTIONS, type Direction, sourceOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { Outline } from '@/domain/pair/outline';
import { type Progress, progress } from '@/domain/pair/progress';
import { rows } from '@/domain/pair/rows';
import { may } from '@/domain/permissions';
import { hasOpenTranslation } from './open-translation';

/** An article in whose translation something is still open. `title` is that of the source, empty where it has none. */
export type WaitingTranslation = {
  articleId: string;
  direction: Direction;
  title: string;
  locale: Locale;
  progress: Progress;
  changedAt: Date;
};

const MOST_SHOWN = 100;

/** The directions that a person translates. */
export function ownDirections(who: Actor): Direction[] {
  return DIRECTIONS.filter((direction) => holds(who, `translator:${direction}`));
}

/**
 * Articles in which passages are untranslated or behind, those that changed last first: in the directions of the person, or in both for
 * somebody who translates in none. At most 100.
 */
export async function listTranslations(who: Actor): Promise<WaitingTranslation[]> {
  if (!may(who, 'see-desk')) return [];
  const database = appDatabase();
  const own = ownDirections(who);
  const found = await database
    .select({ articleId: articles.id, direction: articles.direction, changedAt: articles.changedAt })
    .from(articles)
    .where(and(inArray(articles.direction, own.length > 0 ? own : [...DIRECTIONS]), hasOpenTranslation()))
    .orderBy(desc(articles.changedAt), articles.id)
    .limit(MOST_SHOWN);
  if (found.length === 0) return [];
  const ids = found.map(({ articleId }) => articleId);
  const [texts, linked] = await Promise.all([
    database
      .select({ articleId: editions.articleId, locale: editions.locale, title: editions.title, outline: editions.outline })
      .from(editions)
      .where(inArray(editions.articleId, ids)),
    listLinksByArticle(database, ids),
  ]);
  return found.map((article) => {
    const text = (locale: Locale) => texts.find((each) => each.articleId === article.articleId && each.locale === locale);
    const outlines = { zh: Outline.parse(text('zh')?.outline ?? []), en: Outline.parse(text('en')?.outline ?? []) };
    const links = linked.get(article.articleId) ?? [];
    const locale = sourceOf(article.direction);
    const open = progress(rows({ outlines, links, direction: article.direction }));
    return { ...article, locale, title: text(locale)?.title ?? '', progress: open };
  });
}
