import type { Concept } from './concept';

/** A term base made ready for looking up: built once, used for every passage. */
export type TermIndex = { concepts: readonly Concept[] };

export function termIndex(concepts: readonly Concept[]): TermIndex {
  return { concepts };
}

export const NO_TERMS = termIndex([]);
