import type { Concept, ConceptKind, Form, FormStatus } from './concept';

/** A form of a concept, as an index holds it. */
export type FormEntry = { concept: Concept; form: Form };

/** A place where forms stand: what is written there is a form of each of the entries. `inflected` where it is so only by a verb's ending. */
export type TermHit = { from: number; to: number; entries: readonly FormEntry[]; inflected: boolean };

/** Kinds whose forms are names: they are not inflected, and their capitals belong to them. */
const NAMES: ReadonlySet<ConceptKind> = new Set(['person', 'institution', 'place']);

export function isName({ concept }: FormEntry): boolean {
  return NAMES.has(concept.kind);
}

export function hasStatus(status: FormStatus): (entry: FormEntry) => boolean {
  return ({ form }) => form.status === status;
}

/** The hits that no longer one holds and that none before them overlaps: what a reader takes the words to mean. */
export function outerHits(hits: readonly TermHit[]): TermHit[] {
  const longestFirst = hits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const outer: TermHit[] = [];
  let end = -1;
  for (const hit of longestFirst) {
    if (hit.from < end) continue;
    outer.push(hit);
    end = hit.to;
  }
  return outer;
}

/** A form without what stands in brackets at its end: «重症监护病房（ICU）» is written without them too. */
export function withoutBrackets(text: string): string | null {
  const base = /^(.{2,}?)\s*[（(][^（()）]*[）)]\s*$/u.exec(text)?.[1]?.trim();
  return base ?? null;
}
