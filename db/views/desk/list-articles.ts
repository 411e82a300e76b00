import { and, desc, eq, exists, ilike, inArray, type SQL, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { articles, editions, events, sections } from '@/db/schema/articles';
import { liveEditions } from '@/db/schema/live';
import type { Actor } from '@/domain/actor';
import type { ArticleFilter } from '@/domain/article-filter';
import type { Couplet } from '@/domain/couplet';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import type { Shown, Standing } from '@/domain/standing';
import { articleStandings } from './article-standings';
import { hasOpenTranslation } from './open-translation';

export const ARTICLES_A_PAGE = 50;

export type ArticlesAsked = { show: ArticleFilter; search: string; page: number };

export type ArticleRow = {
  id: string;
  direction: Direction;
  titles: Record<Locale, string>;
  section: { nameZh: string; nameEn: string };
  changedAt: Date;
  standing: Standing;
  couplet: Couplet;
  shown: Record<Locale, Shown>;
};

/** One page of articles, the last changed first, and whether more follow. Empty for somebody who has no place at the desk. */
export async function listArticles(who: Actor, asked: ArticlesAsked): Promise<{ rows: ArticleRow[]; more: boolean }> {
  if (!may(who, 'see-desk')) return { rows: [], more: false };
  const found = await appDatabase()
    .select({
      id: articles.id,
      direction: articles.direction,
      stage: articles.stage,
      changedAt: articles.changedAt,
      section: { nameZh: sections.nameZh, nameEn: sections.nameEn },
    })
    .from(articles)
    .innerJoin(sections, eq(sections.slug, articles.section))
    .where(and(shows(who, asked.show), named(asked.search)))
    .orderBy(sql`${desc(articles.changedAt)} NULLS LAST`, articles.id)
    .limit(ARTICLES_A_PAGE + 1)
    .offset((asked.page - 1) * ARTICLES_A_PAGE);
  const page = found.slice(0, ARTICLES_A_PAGE);
  const standings = await articleStandings(page);
  const rows = page.flatMap(({ stage: _, ...article }) => {
    const standing = standings.get(article.id);
    return standing ? [{ ...article, ...standing }] : [];
  });
  return { rows, more: found.length > ARTICLES_A_PAGE };
}

function shows(who: Actor, filter: ArticleFilter): SQL | undefined {
  const where: Record<ArticleFilter, () => SQL | undefined> = {
    all: () => undefined,
    mine: () => inArray(articles.id, appDatabase().select({ id: events.articleId }).from(events).where(eq(events.who, who.id))),
    translating: hasOpenTranslation,
    review: () => sql`${articles.stage} ->> 'at' = 'review'`,
    live: () => inArray(articles.id, appDatabase().select({ id: liveEditions.articleId }).from(liveEditions)),
  };
  return where[filter]();
}

/** By a part of the title in either language; the index on characters and pairs of characters finds it, `ILIKE` makes it exact. */
function named(search: string): SQL | undefined {
  const words = search.trim();
  if (!words) return undefined;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const title = and(
    eq(editions.articleId, articles.id),
    sql`bigrams(${editions.title}) @> bigrams(${words})`,
    ilike(editions.title, pattern),
  );
  return exists(appDatabase().select({ one: sql`1` }).from(editions).where(title));
}
