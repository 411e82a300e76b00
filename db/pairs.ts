import { eq } from 'drizzle-orm';
import type { Facts, Policy } from '@/domain/article';
import { type FrozenLink, type History, type Pair, PairColumns } from '@/domain/review/pair';
import type { Database, Transaction } from './database';
import { findRevision, listRevisions } from './revisions';
import { pairs } from './schema/release';

export async function findPair(tx: Transaction | Database, id: string): Promise<Pair | null> {
  const [row] = await tx.select().from(pairs).where(eq(pairs.id, id));
  return row ? pairOf(tx, row) : null;
}

/** All revisions of both editions up to those of a pair. A side that is absent has none. */
export async function findHistory(tx: Transaction | Database, { zh, en }: Pair): Promise<History> {
  return {
    zh: zh ? await listRevisions(tx, { editionId: zh.editionId, upTo: zh.seq }) : [],
    en: en ? await listRevisions(tx, { editionId: en.editionId, upTo: en.seq }) : [],
  };
}

type NewPair = {
  articleId: string;
  zhRevision: string | null;
  enRevision: string | null;
  links: readonly FrozenLink[];
  facts: Facts;
  policy: Policy;
  frozenBy: string;
  at: Date;
};

/** Puts two revisions together. PostgreSQL draws the number and computes the hash. */
export async function recordPair(tx: Transaction, { at, ...pair }: NewPair): Promise<{ id: string; seq: number; hash: string }> {
  const [row] = await tx
    .insert(pairs)
    .values({ ...pair, frozenAt: at })
    .returning({ id: pairs.id, seq: pairs.seq, hash: pairs.hash });
  if (!row) throw new Error('An insert returned no row.');
  return row;
}

async function pairOf(tx: Transaction | Database, row: typeof pairs.$inferSelect): Promise<Pair> {
  const { id, articleId, seq, hash, frozenBy, frozenAt } = row;
  const zh = row.zhRevision ? await findRevision(tx, row.zhRevision) : null;
  const en = row.enRevision ? await findRevision(tx, row.enRevision) : null;
  return { id, articleId, seq, hash, frozenBy, frozenAt, zh, en, ...PairColumns.parse(row) };
}
