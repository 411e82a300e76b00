import { eq, inArray } from 'drizzle-orm';
import type { Facts } from '@/domain/article';
import type { Direction } from '@/domain/direction';
import type { Transaction } from './database';
import { articles } from './schema/articles';

type NewArticle = { direction: Direction; section: string; createdBy: string; at: Date };

export async function saveNewArticle(tx: Transaction, { direction, section, createdBy, at }: NewArticle): Promise<string> {
  const [row] = await tx
    .insert(articles)
    .values({ direction, section, createdBy, createdAt: at, changedAt: at })
    .returning({ id: articles.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}

/** What both texts of an article share, with everybody else who would change it waiting. */
export async function lockFacts(tx: Transaction, articleId: string): Promise<Facts | null> {
  const [row] = await tx
    .select({
      kind: articles.kind,
      direction: articles.direction,
      section: articles.section,
      eventDate: articles.eventDate,
      leadMedia: articles.leadMedia,
      tags: articles.tags,
    })
    .from(articles)
    .where(eq(articles.id, articleId))
    .for('update');
  return row ?? null;
}

export async function saveFacts(tx: Transaction, { articleId, facts, at }: { articleId: string; facts: Facts; at: Date }): Promise<void> {
  const { kind, direction, section, eventDate, leadMedia, tags } = facts;
  await tx.update(articles).set({ kind, direction, section, eventDate, leadMedia, tags, changedAt: at }).where(eq(articles.id, articleId));
}

export async function hasAllArticles(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const named = [...new Set(ids)];
  if (named.length === 0) return true;
  const rows = await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, named));
  return rows.length === named.length;
}
