import { and, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Inspected } from '@/domain/inspection/inspected';
import { appDatabase, type Database, type Transaction } from './database';
import { inspectionFindings, inspections, tasks } from './schema/inspections';

/** An inspection that has not been heard of for so long has broken off. */
const SILENT_MS = 2 * 60_000;

export type InspectionProgress = { articles: number; links: number };

/** Whether one is at work. Whoever asks in a transaction starts the next one alone. */
export async function isInspecting(tx: Transaction, now: Date): Promise<boolean> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('couplet inspection', 0))`);
  const [row] = await tx
    .select({ id: inspections.id })
    .from(inspections)
    .where(and(isNull(inspections.finishedAt), gt(inspections.seenAt, new Date(now.getTime() - SILENT_MS))))
    .limit(1);
  return row !== undefined;
}

/** `by` is null for the operator. */
export async function recordInspection(tx: Transaction, { by, at }: { by: string | null; at: Date }): Promise<string> {
  const [row] = await tx.insert(inspections).values({ by, startedAt: at, seenAt: at }).returning({ id: inspections.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}

/** Null for one that there is not, or that has ended. */
export async function findOpenInspection(id: string): Promise<{ id: string; startedAt: Date } | null> {
  const [row] = await appDatabase()
    .select({ id: inspections.id, startedAt: inspections.startedAt })
    .from(inspections)
    .where(and(eq(inspections.id, id), isNull(inspections.finishedAt)));
  return row ?? null;
}

/** Says how far an inspection is, and that it is still at work. */
export async function noteInspection(id: string, { articles, links, at }: InspectionProgress & { at: Date }): Promise<void> {
  await appDatabase().update(inspections).set({ articles, links, seenAt: at }).where(eq(inspections.id, id));
}

/** How many findings one statement carries. */
const TOGETHER = 1000;

export async function recordInspectionFindings(inspectionId: string, found: readonly Inspected[]): Promise<void> {
  for (let from = 0; from < found.length; from += TOGETHER) {
    const some = found.slice(from, from + TOGETHER).map((finding) => ({ inspectionId, ...finding }));
    await appDatabase().insert(inspectionFindings).values(some);
  }
}

/**
 * Ends an inspection: every article with something to look at becomes a task of its owner, a task that is open already is brought up to
 * date, and one that has nothing left is done.
 */
export async function finishInspection(tx: Transaction, { id, articles, links, at }: InspectionProgress & { id: string; at: Date }) {
  await tx.update(inspections).set({ articles, links, seenAt: at, finishedAt: at }).where(eq(inspections.id, id));
  await tx.execute(sql`
    INSERT INTO tasks (article_id, assignee, inspection_id, findings, made_at)
    SELECT finding.article_id, article.created_by, ${id}, count(*), ${at.toISOString()}::timestamptz
    FROM inspection_findings AS finding JOIN articles AS article ON article.id = finding.article_id
    WHERE finding.inspection_id = ${id} AND finding.severity <> 'style'
    GROUP BY finding.article_id, article.created_by ORDER BY finding.article_id
    ON CONFLICT (article_id) WHERE done_at IS NULL DO UPDATE SET inspection_id = excluded.inspection_id, findings = excluded.findings`);
  await tx
    .update(tasks)
    .set({ doneAt: at })
    .where(and(isNull(tasks.doneAt), sql`${tasks.inspectionId} <> ${id}`));
}

/** The last inspection that came to its end, or the last before another one. Null where there is none. */
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
