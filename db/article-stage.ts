import { eq } from 'drizzle-orm';
import { type Facts, Policy, Stage } from '@/domain/article';
import type { Transaction } from './database';
import { articles } from './schema/articles';

/** Where an article stands, with everybody else who would move it waiting until the transaction ends. */
export type LockedArticle = { id: string; facts: Facts; stage: Stage; policy: Policy; embargo: Date | null };

/** Take it after the locks of editions and links, never before. Null when there is no such article. */
export async function lockArticle(tx: Transaction, id: string): Promise<LockedArticle | null> {
  const [row] = await tx.select().from(articles).where(eq(articles.id, id)).for('update');
  if (!row) return null;
  const { kind, direction, section, eventDate, leadMedia, tags, embargo } = row;
  const facts = { kind, direction, section, eventDate, leadMedia, tags };
  return { id, facts, stage: Stage.parse(row.stage), policy: Policy.parse(row.policy), embargo };
}

export async function saveStage(tx: Transaction, { articleId, stage, at }: { articleId: string; stage: Stage; at: Date }): Promise<void> {
  await tx.update(articles).set({ stage, changedAt: at }).where(eq(articles.id, articleId));
}

export async function savePolicy(
  tx: Transaction,
  { articleId, policy, at }: { articleId: string; policy: Policy; at: Date },
): Promise<void> {
  await tx.update(articles).set({ policy, changedAt: at }).where(eq(articles.id, articleId));
}

export async function saveEmbargo(
  tx: Transaction,
  { articleId, embargo, at }: { articleId: string; embargo: Date | null; at: Date },
): Promise<void> {
  await tx.update(articles).set({ embargo, changedAt: at }).where(eq(articles.id, articleId));
}
