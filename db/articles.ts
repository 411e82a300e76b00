import { eq } from 'drizzle-orm';
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
    .select({ direction: articles.direction, section: articles.section, eventDate: articles.eventDate, leadMedia: articles.leadMedia })
    .from(articles)
    .where(eq(articles.id, articleId))
    .for('update');
  return row ?? null;
}

export async function saveFacts(tx: Transaction, { articleId, facts, at }: { articleId: string; facts: Facts; at: Date }): Promise<void> {
  const { direction, section, eventDate, leadMedia } = facts;
  await tx.update(articles).set({ direction, section, eventDate, leadMedia, changedAt: at }).where(eq(articles.id, articleId));
}
