import type { CoveringKind } from './kinds';
import type { Revision } from './revision';
import type { SignOff } from './sign-off';
import { keyOf, type State } from './state';

/** Who wrote a state, as far as it matters for one kind, and who vouches for it. It is covered when somebody does. */
export type Walked = { authors: ReadonlySet<string>; coveredBy: readonly string[] };

/**
 * Meets the states of an edition in the order of its revisions. The authors of a state, when it is first met, are those who wrote it
 * since the revision before and those of the states its words come from, unless these were covered: who mends a reviewed comma answers
 * for the comma. A state is covered when a sign-off of the kind attests it and its signer is not among its authors. PostgreSQL walks the
 * same way in `walked_states`, and decides.
 */
export function walk({
  revisions,
  kind,
  signOffs,
}: {
  revisions: readonly Revision[];
  kind: CoveringKind;
  signOffs: readonly SignOff[];
}): ReadonlyMap<string, Walked> {
  const signers = signersByState(signOffs.filter((signOff) => signOff.kind === kind));
  const met = new Map<string, Walked>();
  for (const revision of revisions) {
    const before = new Map(met);
    for (const passage of revision.passages) {
      const key = keyOf(passage);
      if (met.has(key)) continue;
      const authors = new Set(passage.wrote);
      for (const state of passage.from) addAll(authors, uncoveredAuthors(before.get(keyOf(state))));
      met.set(key, { authors, coveredBy: [...(signers.get(key) ?? [])].filter((signer) => !authors.has(signer)) });
    }
  }
  return met;
}

/** The states that a sign-off vouches for: for fidelity those of both sides of its links, of which each edition meets its own. */
export function attestedStates({ states, units }: SignOff): readonly State[] {
  return [...states, ...units.flatMap((unit) => [...unit.zh, ...unit.en])];
}

function signersByState(signOffs: readonly SignOff[]): Map<string, Set<string>> {
  const signers = new Map<string, Set<string>>();
  for (const signOff of signOffs) {
    for (const state of attestedStates(signOff)) {
      const key = keyOf(state);
      signers.set(key, (signers.get(key) ?? new Set()).add(signOff.signer));
    }
  }
  return signers;
}

function uncoveredAuthors(walked: Walked | undefined): Iterable<string> {
  return walked && walked.coveredBy.length === 0 ? walked.authors : [];
}

function addAll<T>(set: Set<T>, more: Iterable<T>): void {
  for (const one of more) set.add(one);
}
