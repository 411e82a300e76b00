import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Pair } from '@/domain/review/pair';
import { Attested, type SignOff } from '@/domain/review/sign-off';
import type { Database, Transaction } from './database';
import { signOffs, signOffWithdrawals } from './schema/release';

/** The sign-offs of an article that nobody has withdrawn, oldest first. */
export async function listSignOffs(tx: Transaction | Database, articleId: string): Promise<SignOff[]> {
  const rows = await tx
    .select({ signOff: signOffs })
    .from(signOffs)
    .leftJoin(signOffWithdrawals, eq(signOffWithdrawals.signOffId, signOffs.id))
    .where(and(eq(signOffs.articleId, articleId), isNull(signOffWithdrawals.signOffId)))
    .orderBy(asc(signOffs.articleVersion));
  return rows.map((row) => signOffOf(row.signOff));
}

/** A sign-off and whether it was withdrawn, or null when the article has no such one. */
export async function findSignOff(
  tx: Transaction | Database,
  { id, articleId }: { id: string; articleId: string },
): Promise<{ signOff: SignOff; withdrawn: boolean } | null> {
  const [row] = await tx
    .select({ signOff: signOffs, withdrawal: signOffWithdrawals.signOffId })
    .from(signOffs)
    .leftJoin(signOffWithdrawals, eq(signOffWithdrawals.signOffId, signOffs.id))
    .where(and(eq(signOffs.id, id), eq(signOffs.articleId, articleId)));
  return row ? { signOff: signOffOf(row.signOff), withdrawn: row.withdrawal !== null } : null;
}

type NewSignOff = { pair: Pair; signer: string; note: string; at: Date } & Pick<SignOff, 'kind' | 'states' | 'units'>;

export async function recordSignOff(tx: Transaction, { pair, kind, states, units, ...signOff }: NewSignOff): Promise<string> {
  const attested = kind === 'final' || kind === 'emergency' ? null : kind === 'fidelity' ? units : states;
  const [row] = await tx
    .insert(signOffs)
    .values({ ...signOff, kind, attested, articleId: pair.articleId, pairId: pair.id, pairHash: pair.hash })
    .returning({ id: signOffs.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}

type NewWithdrawal = { signOffId: string; articleId: string; by: string; reason: string; at: Date };

export async function recordSignOffWithdrawal(tx: Transaction, withdrawal: NewWithdrawal): Promise<void> {
  await tx.insert(signOffWithdrawals).values(withdrawal);
}

function signOffOf(row: typeof signOffs.$inferSelect): SignOff {
  const { id, pairId, pairHash, kind, signer, note, at } = row;
  const read = Attested.parse(row);
  const states = read.kind === 'language:zh' || read.kind === 'language:en' ? read.attested : [];
  const units = read.kind === 'fidelity' ? read.attested : [];
  return { id, pairId, pairHash, kind, signer, note, at, states, units };
}
