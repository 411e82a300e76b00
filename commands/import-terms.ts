import { z } from 'zod';
import { transaction } from '@/db/database';
import { listTerms, lockTerms, saveConcepts } from '@/db/terms';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { isStorable } from '@/domain/storable';
import { approvedForm } from '@/domain/terms/concept';
import type { ImportReport } from '@/domain/terms/import-report';
import { type ImportPlan, planImport } from '@/domain/terms/plan-import';
import { rowsFromCsv } from '@/exchange/term-csv';

/**
 * `carryOut` is null for a trial, which changes nothing; otherwise it says which version of the term base the trial read, and whether rows
 * with faults are left out.
 */
export const ImportTerms = z.object({
  bytes: z.instanceof(Uint8Array),
  carryOut: z.object({ seen: z.int().min(0), leaveOut: z.boolean() }).nullable(),
});
export type ImportTerms = z.infer<typeof ImportTerms>;

const MOST_FAULTS = 200;
const MOST_NAMES = 20;

/** Brings a CSV file into the term base, all of it or nothing. */
export async function importTerms(who: Actor, { bytes, carryOut }: ImportTerms, now = new Date()): Promise<Result<ImportReport>> {
  if (!may(who, 'keep-terms')) return refuse('not-allowed');
  const read = rowsFromCsv(bytes);
  if (!isStorable(read.rows)) return refuse('malformed');
  return transaction(async (tx) => {
    const version = await lockTerms(tx);
    if (carryOut && carryOut.seen !== version) return refuse('changed-since-read');
    const plan = planImport(read.rows, (await listTerms(tx)).concepts);
    const faults = [...read.faults, ...plan.faults].toSorted((a, b) => a.line - b.line);
    if (!carryOut) return done(report(plan, faults, version));
    if (faults.length > 0 && !carryOut.leaveOut) return refuse('import-has-faults');
    const added = plan.added.map((concept) => ({ ...concept, id: crypto.randomUUID(), version: 1, retired: false }));
    const changed = plan.changed.map(({ before, after }) => ({ ...after, id: before.id, version: before.version + 1, retired: false }));
    await saveConcepts(tx, [...added, ...changed], { by: who.id, at: now });
    return done(report(plan, faults, version));
  });
}

function report({ added, changed, same }: ImportPlan, faults: ImportReport['faults'], version: number): ImportReport {
  return {
    version,
    added: added.length,
    changed: changed.length,
    same,
    faulty: faults.length,
    faults: faults.slice(0, MOST_FAULTS),
    newNames: added.slice(0, MOST_NAMES).map(bothNames),
    changedNames: changed.slice(0, MOST_NAMES).map(({ after }) => bothNames(after)),
  };
}

function bothNames(concept: ImportPlan['added'][number]): string {
  return `${approvedForm(concept, 'zh')} ${approvedForm(concept, 'en')}`;
}
