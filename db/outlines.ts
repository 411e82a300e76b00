import { eq } from 'drizzle-orm';
import type { Direction } from '@/domain/direction';
import { Outline, type Outlined } from '@/domain/pair/outline';
import type { Database, Transaction } from './database';
import { articles, editions } from './schema/articles';

/** An article's direction and the passages of both its texts at this moment; a language without an edition has none. */
export type ArticleOutlines = { direction: Direction; outlines: { zh: readonly Outlined[]; en: readonly Outlined[] } };

export async function findOutlines(tx: Transaction | Database, articleId: string): Promise<ArticleOutlines | null> {
  const found = await tx
    .select({ direction: articles.direction, locale: editions.locale, outline: editions.outline })
    .from(articles)
    .leftJoin(editions, eq(editions.articleId, articles.id))
    .where(eq(articles.id, articleId));
  const direction = found[0]?.direction;
  if (!direction) return null;
  const side = (locale: 'zh' | 'en') => Outline.parse(found.find((edition) => edition.locale === locale)?.outline ?? []);
  return { direction, outlines: { zh: side('zh'), en: side('en') } };
}
