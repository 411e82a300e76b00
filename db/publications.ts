import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Locale } from '@/domain/locale';
import type { Correction } from '@/domain/review/correction';
import type { Database, Transaction } from './database';
import { addresses, pairs, publications, publicationWithdrawals } from './schema/release';

/** What readers see of an article: the last publication, unless it was withdrawn. */
export type LivePublication = { id: string; seq: number; pairId: string; signOffs: string[]; checkId: string | null; at: Date };

export async function findLivePublication(tx: Transaction | Database, articleId: string): Promise<LivePublication | null> {
  const [row] = await tx
    .select({ publication: publications, withdrawal: publicationWithdrawals.publicationId })
    .from(publications)
    .leftJoin(publicationWithdrawals, eq(publicationWithdrawals.publicationId, publications.id))
    .where(eq(publications.articleId, articleId))
    .orderBy(desc(publications.seq))
    .limit(1);
  if (!row || row.withdrawal) return null;
  const { id, seq, pairId, signOffs, checkId, at } = row.publication;
  return { id, seq, pairId, signOffs, checkId, at };
}

/** When a pair with this hash was last taken back from readers; null when it never was. */
export async function findLastWithdrawal(
  tx: Transaction | Database,
  { articleId, hash }: { articleId: string; hash: string },
): Promise<Date | null> {
  const [row] = await tx
    .select({ at: publicationWithdrawals.at })
    .from(publicationWithdrawals)
    .innerJoin(publications, eq(publications.id, publicationWithdrawals.publicationId))
    .innerJoin(pairs, eq(pairs.id, publications.pairId))
    .where(and(eq(publications.articleId, articleId), eq(pairs.hash, hash)))
    .orderBy(desc(publications.seq))
    .limit(1);
  return row?.at ?? null;
}

/** True when readers had the article at any time, whether they still have it or not. */
export async function wasEverPublished(tx: Transaction | Database, articleId: string): Promise<boolean> {
  const [row] = await tx.select({ id: publications.id }).from(publications).where(eq(publications.articleId, articleId)).limit(1);
  return row !== undefined;
}

type NewPublication = {
  articleId: string;
  pairId: string;
  signOffs: string[];
  checkId: string;
  correction: Correction | null;
  releasedBy: string;
  at: Date;
};

/**
 * Makes a pair live. When the transaction commits, PostgreSQL refuses a pair that these sign-offs do not cover, and one in whose check
 * something blocks that nobody has waived.
 */
export async function recordPublication(tx: Transaction, publication: NewPublication): Promise<{ id: string; seq: number }> {
  const [row] = await tx.insert(publications).values(publication).returning({ id: publications.id, seq: publications.seq });
  if (!row) throw new Error('An insert returned no row.');
  return row;
}

type NewWithdrawal = { publicationId: string; articleId: string; by: string; notice: Record<Locale, string>; at: Date };

export async function recordPublicationWithdrawal(tx: Transaction, withdrawal: NewWithdrawal): Promise<void> {
  await tx.insert(publicationWithdrawals).values(withdrawal);
}

/**
 * Holds an address until the transaction ends: another article that asks for it waits, and then finds it taken. Whoever needs several
 * takes them in the order of `LOCALES`.
 */
export async function lockAddress(tx: Transaction, { locale, slug }: { locale: Locale; slug: string }): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`address ${locale} ${slug}`}, 0))`);
}

/** True where another article was ever published under this address: addresses lead on for good. */
export async function isAddressTaken(
  tx: Transaction | Database,
  { locale, slug, articleId }: { locale: Locale; slug: string; articleId: string },
) {
  const [row] = await tx
    .select({ articleId: addresses.articleId })
    .from(addresses)
    .where(and(eq(addresses.locale, locale), eq(addresses.slug, slug), ne(addresses.articleId, articleId)));
  return row !== undefined;
}
