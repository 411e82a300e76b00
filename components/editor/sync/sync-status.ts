import type { Refusal } from '@/domain/refusals';

/** What the page says of its text. `waiting` counts changes that are only here so far. */
export type SyncStatus = { at: 'saved' } | { at: 'saving' } | { at: 'offline'; waiting: number } | { at: 'refused'; refusal: Refusal };

type Refused = Extract<SyncStatus, { at: 'refused' }>;

const PASSING: ReadonlySet<Refusal> = new Set(['not-signed-in', 'too-many-requests']);

/** Refusals that pass: the same batch is offered again. All others end the writing, with the text kept here until a person gives it up. */
export function isPassing(refusal: Refusal): boolean {
  return PASSING.has(refusal);
}

/** True when nothing more will be taken, so that a person has to decide. */
export function isOver(status: SyncStatus): status is Refused {
  return status.at === 'refused' && !isPassing(status.refusal);
}
