import { fixedLinks } from '@/domain/pair/fixed-links';
import { putLink } from '@/domain/pair/put-link';
import type { Transaction } from './database';
import { listLinks, saveLinks } from './links';
import { findOutlines } from './outlines';

/** Links title with title and standfirst with standfirst as soon as an article has both texts. */
export async function saveFixedLinks(tx: Transaction, articleId: string): Promise<void> {
  const article = await findOutlines(tx, articleId);
  if (!article) return;
  const before = await listLinks(tx, articleId);
  const made = fixedLinks({ outlines: article.outlines, links: before, newId: () => crypto.randomUUID() });
  await saveLinks(tx, { articleId, before, after: made.reduce(putLink, before) });
}
