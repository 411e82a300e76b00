import { z } from 'zod';
import { transaction } from '@/db/database';
import { findConcept, listTakenForms, lockTerms, saveConcepts } from '@/db/terms';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { Concept } from '@/domain/terms/concept';
import { conceptFault } from '@/domain/terms/term-faults';

/** `seen` is the version of the concept that was on the screen, 0 for a new one, which has no id yet. */
export const SaveConcept = Concept.omit({ id: true })
  .extend({ id: z.uuid().nullable(), seen: z.int().min(0) })
  .refine((concept) => conceptFault(concept) === null);
export type SaveConcept = z.infer<typeof SaveConcept>;

/** Adds a concept to the term base, changes one, or takes a retired one into use again. Every state stays on record. */
export async function saveConcept(
  who: Actor,
  { id, seen, kind, forms, note }: SaveConcept,
  now = new Date(),
): Promise<Result<{ id: string; version: number }>> {
  return transaction(async (tx) => {
    if (!may(who, 'keep-terms')) return refuse('not-allowed');
    await lockTerms(tx);
    const before = id === null ? null : await findConcept(tx, id);
    if (id !== null && !before) return refuse('not-found');
    if ((before?.version ?? 0) !== seen) return refuse('changed-since-read');
    const state = { id: id ?? crypto.randomUUID(), version: seen + 1, kind, forms, note, retired: false };
    if ((await listTakenForms(tx, state)).length > 0) return refuse('form-taken');
    await saveConcepts(tx, [state], { by: who.id, at: now });
    return done({ id: state.id, version: state.version });
  });
}
