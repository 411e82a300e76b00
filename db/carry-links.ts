import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import { carry } from '@/domain/pair/carry';
import { movesOf } from '@/domain/pair/moves';
import type { Transaction } from './database';
import { lockLinks, saveLinks } from './links';

/** Keeps the links of an article through one edit of one of its texts. Asks the database nothing when no passage was split or merged. */
export async function carryLinks(
  tx: Transaction,
  { articleId, locale, before, after }: { articleId: string; locale: Locale; before: Node; after: Node },
): Promise<void> {
  const moves = movesOf(before, after);
  if (moves.splits.length + moves.merges.length === 0) return;
  const links = await lockLinks(tx, articleId);
  await saveLinks(tx, { articleId, before: links, after: carry(links, { locale, moves }) });
}
