import type { Direction } from '@/domain/direction';
import type { Link } from '@/domain/pair/link';
import type { Outlines } from '@/domain/pair/outline';
import { standingLinks } from '@/domain/pair/standing-links';
import type { Transaction } from './database';
import { lockLinks } from './links';
import { findOutlines } from './outlines';

/** An article's links and texts. `links` are all that are remembered, `standing` those that hold for the texts of this moment. */
export type LinkedTexts = { direction: Direction; outlines: Outlines; links: Link[]; standing: Link[] };

/** Null when there is no such article. Its links stay as they are until the transaction ends or changes them itself. */
export async function lockLinkedTexts(tx: Transaction, articleId: string): Promise<LinkedTexts | null> {
  const links = await lockLinks(tx, articleId);
  const article = await findOutlines(tx, articleId);
  return article && { ...article, links, standing: standingLinks(links, article.outlines) };
}
