import type { Concept } from './concept';
import { outerHits, type TermHit } from './form-entry';

/** The terms of one side: every place, the places that a reader would name, and how often each concept is named. */
export type SideTerms = { hits: readonly TermHit[]; outer: readonly TermHit[]; named: ReadonlyMap<Concept, number> };

export function sideTerms(hits: readonly TermHit[]): SideTerms {
  const named = new Map<Concept, number>();
  const ends = new Map<Concept, number>();
  for (const { from, to, entries } of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    for (const { concept } of entries) {
      // A form inside another form of the same concept names it once.
      if (from < (ends.get(concept) ?? 0)) continue;
      ends.set(concept, to);
      named.set(concept, (named.get(concept) ?? 0) + 1);
    }
  }
  return { hits, outer: outerHits(hits), named };
}

/** One for every unit of a text of this length that forms cover. */
export function coveredBy({ hits }: SideTerms, length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { from, to } of hits) covered.fill(1, from, to);
  return covered;
}
