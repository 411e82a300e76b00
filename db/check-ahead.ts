import { eq } from 'drizzle-orm';
import { Stage } from '@/domain/article';
import { checkedPair } from './checked-texts';
import { appDatabase } from './database';
import { findPair } from './pairs';
import { articles } from './schema/articles';

/** Has the checks read what is in review of an article, so that whoever signs or releases it does not wait for them. */
export async function checkAhead(articleId: string): Promise<void> {
  const database = appDatabase();
  const [row] = await database.select({ stage: articles.stage }).from(articles).where(eq(articles.id, articleId));
  const stage = row && Stage.parse(row.stage);
  const pair = stage?.at === 'review' ? await findPair(database, stage.pairId) : null;
  if (pair) await checkedPair(database, pair);
}
