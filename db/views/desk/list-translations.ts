import { desc, inArray } from 'drizzle-orm';
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

/** An article in whose translation something is still open. `title` is that of the source, empty where it has none. */
export type WaitingTranslation = {
  articleId: string;
  direction: Direction;
  title: string;
  locale: Locale;
  progress: Progress;
  changedAt: Date;
};

const AT_A_TIME = 100;
const MOST_READ = 1000;
const MOST_SHOWN = 100;

/** The directions that a person translates. */
export function ownDirections(who: Actor): Direction[] {
  return DIRECTIONS.filter((direction) => holds(who, `translator:${direction}`));
}

/**
 * Articles with open rows, those that changed last first: in the directions of the person, or in both for somebody who translates
 * in none. At most 100, looked for among the 1,000 that changed last.
 */
export async function listTranslations(who: Actor): Promise<WaitingTranslation[]> {
  if (!may(who, 'see-desk')) return [];
  const own = ownDirections(who);
  const found: WaitingTranslation[] = [];
  for (let offset = 0; offset < MOST_READ && found.length < MOST_SHOWN; offset += AT_A_TIME) {
    const page = await readPage(own.length > 0 ? own : DIRECTIONS, offset);
    found.push(...page.filter((article) => article.progress.open > 0));
    if (page.length < AT_A_TIME) break;
  }
  return found.slice(0, MOST_SHOWN);
}

async function readPage(directions: readonly Direction[], offset: number): Promise<WaitingTranslation[]> {
  const database = appDatabase();
  const page = await database
    .select({ articleId: articles.id, direction: articles.direction, changedAt: articles.changedAt })
    .from(articles)
    .where(inArray(articles.direction, [...directions]))
    .orderBy(desc(articles.changedAt), articles.id)
    .limit(AT_A_TIME)
    .offset(offset);
  if (page.length === 0) return [];
  const ids = page.map(({ articleId }) => articleId);
  const [texts, linked] = await Promise.all([
    database
      .select({ articleId: editions.articleId, locale: editions.locale, title: editions.title, outline: editions.outline })
      .from(editions)
      .where(inArray(editions.articleId, ids)),
    listLinksByArticle(database, ids),
  ]);
  return page.map((article) => {
    const text = (locale: Locale) => texts.find((each) => each.articleId === article.articleId && each.locale === locale);
    const outlines = { zh: Outline.parse(text('zh')?.outline ?? []), en: Outline.parse(text('en')?.outline ?? []) };
    const links = linked.get(article.articleId) ?? [];
    const locale = sourceOf(article.direction);
    return {
      ...article,
      locale,
      title: text(locale)?.title ?? '',
      progress: progress(rows({ outlines, links, direction: article.direction })),
    };
  });
}
