import { and, asc, desc, eq, gt, lte, max, ne, or } from 'drizzle-orm';
import { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { z } from 'zod';
import { stepsFromLog } from '@/domain/prose/parse-steps';
import { proseSchema } from '@/domain/prose/schema';
import type { Database, Transaction } from './database';
import { editionBatches, editionCheckpoints } from './schema/articles';

/** A part of the log as clients get it. Batches of the authority, and of other people, name no client. */
export type SentBatch = { versionTo: number; clientId: string | null; seq: number | null; steps: unknown[] };

/** The same as it is kept. */
export type LoggedBatch = SentBatch & { author: string | null };

/** The same with the person whose words they are, for those who read authors from the log. */
export type AuthoredBatch = { versionTo: number; author: string | null; steps: Step[] };

/** A document is kept at every hundredth version or so; replaying what is between takes a millisecond. */
const CHECKPOINT_EVERY = 100;

const StoredSteps = z.array(z.unknown());

/** The log after a version, oldest first; up to and including another one where asked. */
export async function listBatchesAfter(tx: Transaction | Database, { editionId, version, upTo }: Span): Promise<LoggedBatch[]> {
  const rows = await tx
    .select({
      versionTo: editionBatches.versionTo,
      clientId: editionBatches.clientId,
      seq: editionBatches.seq,
      author: editionBatches.authorId,
      steps: editionBatches.steps,
    })
    .from(editionBatches)
    .where(within({ editionId, version, upTo }))
    .orderBy(asc(editionBatches.versionTo));
  return rows.map((row) => ({ ...row, steps: StoredSteps.parse(row.steps) }));
}

/** What one person may know of batches: a client id says who may send under it, so only its owner hears it. */
export function batchesFor(person: string, batches: readonly LoggedBatch[]): SentBatch[] {
  return batches.map(({ author, ...batch }) => (author === person ? batch : { ...batch, clientId: null, seq: null }));
}

export async function listAuthoredBatches(tx: Transaction | Database, { editionId, version, upTo }: Span): Promise<AuthoredBatch[]> {
  const rows = await tx
    .select({ versionTo: editionBatches.versionTo, author: editionBatches.authorId, steps: editionBatches.steps })
    .from(editionBatches)
    .where(within({ editionId, version, upTo }))
    .orderBy(asc(editionBatches.versionTo));
  return rows.map((row) => ({ ...row, steps: stepsFromLog(row.steps) }));
}

type Span = { editionId: string; version: number; upTo?: number };

function within({ editionId, version, upTo }: Span) {
  const after = and(eq(editionBatches.editionId, editionId), gt(editionBatches.versionTo, version));
  return upTo === undefined ? after : and(after, lte(editionBatches.versionTo, upTo));
}

/** True when the log has batches of this client from somebody else, or in another edition. */
export async function isClientOfAnother(tx: Transaction, { clientId, editionId, author }: ClientOf): Promise<boolean> {
  const other = or(ne(editionBatches.editionId, editionId), ne(editionBatches.authorId, author));
  const rows = await tx
    .select({ seq: editionBatches.seq })
    .from(editionBatches)
    .where(and(eq(editionBatches.clientId, clientId), other))
    .limit(1);
  return rows.length > 0;
}

type ClientOf = { clientId: string; editionId: string; author: string };

/** The number of the last batch that the log has from a client, or 0. */
export async function findLastSeq(tx: Transaction, clientId: string): Promise<number> {
  const [row] = await tx
    .select({ seq: max(editionBatches.seq) })
    .from(editionBatches)
    .where(eq(editionBatches.clientId, clientId));
  return row?.seq ?? 0;
}

export async function hasBatch(tx: Transaction, { clientId, seq }: { clientId: string; seq: number }): Promise<boolean> {
  const rows = await tx
    .select({ seq: editionBatches.seq })
    .from(editionBatches)
    .where(and(eq(editionBatches.clientId, clientId), eq(editionBatches.seq, seq)));
  return rows.length > 0;
}

type NewBatch = { steps: readonly Step[]; author: string | null; clientId: string | null; seq: number | null };

/** Adds batches after `version`. Give only those that have steps. */
export async function recordBatches(
  tx: Transaction,
  { editionId, version, batches, at }: { editionId: string; version: number; batches: readonly NewBatch[]; at: Date },
): Promise<LoggedBatch[]> {
  let versionTo = version;
  const logged = batches.map(({ steps, author, clientId, seq }) => {
    versionTo += steps.length;
    return { versionTo, clientId, seq, author, steps: steps.map((step): unknown => step.toJSON()) };
  });
  await tx
    .insert(editionBatches)
    .values(logged.map(({ author, ...batch }) => ({ ...batch, editionId, n: batch.steps.length, authorId: author, at })));
  return logged;
}

/** The nearest kept document at or before a version, or null for an edition that is not there. */
export async function findCheckpoint(tx: Transaction | Database, { editionId, version }: { editionId: string; version: number }) {
  const [row] = await tx
    .select({ version: editionCheckpoints.version, doc: editionCheckpoints.doc })
    .from(editionCheckpoints)
    .where(and(eq(editionCheckpoints.editionId, editionId), lte(editionCheckpoints.version, version)))
    .orderBy(desc(editionCheckpoints.version))
    .limit(1);
  return row ? { version: row.version, doc: Node.fromJSON(proseSchema, row.doc) } : null;
}

export async function recordCheckpoint(tx: Transaction, { editionId, version, doc }: { editionId: string; version: number; doc: Node }) {
  await tx.insert(editionCheckpoints).values({ editionId, version, doc: doc.toJSON() });
}

export function isCheckpointDue({ from, to }: { from: number; to: number }): boolean {
  return Math.floor(to / CHECKPOINT_EVERY) > Math.floor(from / CHECKPOINT_EVERY);
}
