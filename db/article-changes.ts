import { and, eq, lt } from 'drizzle-orm';
import { appDatabase } from './database';
import { articles } from './schema/articles';

const COARSE_MS = 30_000;
const noted = new Map<string, number>();

/**
 * Notes for lists that an article's text changed, to half a minute. It is a write of its own after the text is safe: two people who
 * write in two languages would otherwise wait for each other at the row that they share.
 */
export async function recordArticleChange(articleId: string, at: Date): Promise<void> {
  if (at.getTime() - (noted.get(articleId) ?? 0) < COARSE_MS) return;
  if (noted.size > 10_000) noted.clear();
  noted.set(articleId, at.getTime());
  await appDatabase()
    .update(articles)
    .set({ changedAt: at })
    .where(and(eq(articles.id, articleId), lt(articles.changedAt, at)));
}
