import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { Bound, type Waiver } from '@/domain/checks/waiver';
import type { Database, Transaction } from './database';
import { waivers, waiverWithdrawals } from './schema/checks';
import { pairChecks } from './schema/release';

/** The waivers of an article that nobody has withdrawn, oldest first. Which of them hold follows from the texts. */
export async function listWaivers(tx: Transaction | Database, articleId: string): Promise<Waiver[]> {
  const rows = await tx
    .select({ waiver: waivers })
    .from(waivers)
    .leftJoin(waiverWithdrawals, eq(waiverWithdrawals.waiverId, waivers.id))
    .where(and(eq(waivers.articleId, articleId), isNull(waiverWithdrawals.waiverId)))
    .orderBy(asc(waivers.articleVersion));
  return rows.map((row) => waiverOf(row.waiver));
}

/** The same of several articles; those without any are absent. */
export async function listWaiversOf(tx: Transaction | Database, articleIds: readonly string[]): Promise<Map<string, Waiver[]>> {
  const rows = await tx
    .select({ waiver: waivers })
    .from(waivers)
    .leftJoin(waiverWithdrawals, eq(waiverWithdrawals.waiverId, waivers.id))
    .where(and(inArray(waivers.articleId, [...articleIds]), isNull(waiverWithdrawals.waiverId)))
    .orderBy(asc(waivers.articleId), asc(waivers.articleVersion));
  const groups = Map.groupBy(rows, ({ waiver }) => waiver.articleId);
  return new Map([...groups].map(([articleId, group]) => [articleId, group.map(({ waiver }) => waiverOf(waiver))]));
}

/** These waivers, withdrawn or not. */
export async function listWaiversById(tx: Transaction | Database, ids: readonly string[]): Promise<Waiver[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(waivers)
    .where(inArray(waivers.id, [...ids]));
  return rows.map(waiverOf);
}

/** A waiver and whether it was withdrawn, or null when the article has no such one. */
export async function findWaiver(
  tx: Transaction | Database,
  { id, articleId }: { id: string; articleId: string },
): Promise<{ waiver: Waiver; withdrawn: boolean } | null> {
  const [row] = await tx
    .select({ waiver: waivers, withdrawal: waiverWithdrawals.waiverId })
    .from(waivers)
    .leftJoin(waiverWithdrawals, eq(waiverWithdrawals.waiverId, waivers.id))
    .where(and(eq(waivers.id, id), eq(waivers.articleId, articleId)));
  return row ? { waiver: waiverOf(row.waiver), withdrawn: row.withdrawal !== null } : null;
}

type NewWaiver = Omit<Waiver, 'id'> & { articleId: string };

export async function recordWaiver(tx: Transaction, { zh, en, ...waiver }: NewWaiver): Promise<string> {
  const [row] = await tx
    .insert(waivers)
    .values({ ...waiver, zh: [...zh], en: [...en] })
    .returning({ id: waivers.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}

export async function recordWaiverWithdrawal(
  tx: Transaction,
  withdrawal: { waiverId: string; articleId: string; by: string; at: Date },
): Promise<void> {
  await tx.insert(waiverWithdrawals).values(withdrawal);
}

/** True where the check names the waiver for something that blocks: its publication could not be without it. */
export async function restsOnWaiver(tx: Transaction | Database, { checkId, waiverId }: { checkId: string; waiverId: string }) {
  const needed = JSON.stringify([{ severity: 'block', waiver: waiverId }]);
  const rows = await tx
    .select({ id: pairChecks.id })
    .from(pairChecks)
    .where(and(eq(pairChecks.id, checkId), sql`${pairChecks.findings} @> ${needed}::text::jsonb`));
  return rows.length > 0;
}

function waiverOf(row: typeof waivers.$inferSelect): Waiver {
  const { id, reason, blocking, by, at } = row;
  return { ...Bound.parse({ code: row.code, values: row.values, zh: row.zh, en: row.en }), id, reason, blocking, by, at };
}
