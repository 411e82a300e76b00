import { z } from 'zod';
import { transaction } from '@/db/database';
import { findConcept, lockTerms, saveConcepts } from '@/db/terms';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

/** `seen` is the version of the concept that was on the screen. */
export const RetireConcept = z.object({ id: z.uuid(), seen: z.int().min(1) });
export type RetireConcept = z.infer<typeof RetireConcept>;

/** Takes a concept out of use: no check and no list knows it any more. What it was stays on record, and it can be taken into use again. */
export async function retireConcept(who: Actor, { id, seen }: RetireConcept, now = new Date()): Promise<Result<{ version: number }>> {
  return transaction(async (tx) => {
    if (!may(who, 'keep-terms')) return refuse('not-allowed');
    await lockTerms(tx);
    const before = await findConcept(tx, id);
    if (!before) return refuse('not-found');
    if (before.retired) return refuse('already-retired');
    if (before.version !== seen) return refuse('changed-since-read');
    const version = seen + 1;
    await saveConcepts(tx, [{ ...before, version, retired: true }], { by: who.id, at: now });
    return done({ version });
  });
}
