import { eq } from 'drizzle-orm';
import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import type { Database, Transaction } from './database';
import { documentAt } from './edition-documents';
import { editions } from './schema/articles';

/** The text of an edition as it stands. */
export type Head = { editionId: string; version: number; doc: Node };

/** Both texts of an article as they stand; null for a language that has none yet. */
export async function findHeads(tx: Transaction | Database, articleId: string): Promise<Record<Locale, Head | null>> {
  const found = await tx
    .select({ editionId: editions.id, locale: editions.locale, version: editions.version })
    .from(editions)
    .where(eq(editions.articleId, articleId));
  const heads: Record<Locale, Head | null> = { zh: null, en: null };
  for (const { locale, ...edition } of found) {
    const doc = await documentAt(tx, edition);
    if (doc) heads[locale] = { ...edition, doc };
  }
  return heads;
}
