import type { Refusal } from '@/domain/refusals';

/** What the page says of its text. `waiting` counts changes that are only here so far. */
export type SyncStatus = { at: 'saved' } | { at: 'saving' } | { at: 'offline'; waiting: number } | { at: 'refused'; refusal: Refusal };
