import { and, desc, eq, isNotNull, isNull, like, lte, type SQL, sql } from 'drizzle-orm';
import type { Inspected } from '@/domain/inspection/inspected';
import { appDatabase, type Database, type Transaction } from './database';
import { inspectionFindings, inspections } from './schema/inspections';

/** An inspection that has not been heard of for so long has broken off. */
export const SILENT_MS = 2 * 60_000;

export type InspectionProgress = { articles: number; links: number; linksLeft: number };

/** An inspection in the hands of the one process that works on it. */
export type InspectionAtWork = { id: string; worker: string; startedAt: Date };

const isOpen: SQL | undefined = and(isNull(inspections.finishedAt), isNull(inspections.brokenOffAt));

/**
 * Whether one is at work. One that fell silent is broken off for good, should its process wake up again. Whoever asks in a transaction
 * starts the next one alone.
 */
export async function isInspecting(tx: Transaction, now: Date): Promise<boolean> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet inspection', 0))`);
  const silent = lte(inspections.seenAt, new Date(now.getTime() - SILENT_MS));
  await tx.update(inspections).set({ brokenOffAt: now }).where(and(isOpen, silent));
  const [row] = await tx.select({ id: inspections.id }).from(inspections).where(isOpen).limit(1);
  return row !== undefined;
}

/** `by` is null for the operator. */
export async function recordInspection(tx: Transaction, { by, at }: { by: string | null; at: Date }): Promise<string> {
  const [row] = await tx.insert(inspections).values({ by, startedAt: at, seenAt: at }).returning({ id: inspections.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}

/** Takes an inspection on. Null for one that there is not, that has ended, or that another process works on. */
export async function takeInspection(id: string, at: Date): Promise<InspectionAtWork | null> {
  const [row] = await appDatabase()
    .update(inspections)
    .set({ worker: sql`gen_random_uuid()`, seenAt: at })
    .where(and(eq(inspections.id, id), isOpen, isNull(inspections.worker)))
    .returning({ id: inspections.id, worker: inspections.worker, startedAt: inspections.startedAt });
  return row?.worker ? { ...row, worker: row.worker } : null;
}

type Noted = InspectionProgress & { at: Date };

/** Says how far an inspection is, and that it is still at work. False where it has been given up meanwhile. */
export async function noteInspection(database: Database | Transaction, { id, worker }: InspectionAtWork, noted: Noted): Promise<boolean> {
  const { articles, links, linksLeft, at } = noted;
  const rows = await database
    .update(inspections)
    .set({ articles, links, linksLeft, seenAt: at })
    .where(and(eq(inspections.id, id), eq(inspections.worker, worker), isOpen))
    .returning({ id: inspections.id });
  return rows.length > 0;
}

/** How many findings one statement carries. */
const TOGETHER = 1000;

export async function recordInspectionFindings(tx: Transaction, inspectionId: string, found: readonly Inspected[]): Promise<void> {
  for (let from = 0; from < found.length; from += TOGETHER) {
    const some = found.slice(from, from + TOGETHER).map((finding) => ({ inspectionId, ...finding }));
    await tx.insert(inspectionFindings).values(some);
  }
}

export async function saveInspectionFinished(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.update(inspections).set({ finishedAt: at }).where(eq(inspections.id, id));
}

/** Gives up an inspection that has not ended, whoever works on it. */
export async function saveInspectionBroken(id: string, at: Date): Promise<void> {
  await appDatabase()
    .update(inspections)
    .set({ brokenOffAt: at })
    .where(and(eq(inspections.id, id), isOpen));
}

/** The last inspection that came to its end, and with `before` the last that began earlier than that one. Null where there is none. */
export async function findLastInspection(database: Database, { before }: { before?: string } = {}) {
  const isEarlier = sql`${inspections.startedAt} < (SELECT started_at FROM inspections WHERE id = ${before})`;
  const [row] = await database
    .select({ id: inspections.id, startedAt: inspections.startedAt })
    .from(inspections)
    .where(and(isNotNull(inspections.finishedAt), before === undefined ? undefined : isEarlier))
    .orderBy(desc(inspections.startedAt))
    .limit(1);
  return row ?? null;
}

/** What the links led to that an inspection complained of: code and values of each finding, every link once. */
export async function listLinkFindings(inspectionId: string): Promise<{ code: string; values: unknown }[]> {
  return appDatabase()
    .selectDistinct({ code: inspectionFindings.code, values: inspectionFindings.values })
    .from(inspectionFindings)
    .where(and(eq(inspectionFindings.inspectionId, inspectionId), like(inspectionFindings.code, 'online/link-%')));
}
