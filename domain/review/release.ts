import type { Refusal } from '@/domain/refusals';
import { isOpen } from './attestable';
import { coverage, type Reviewed, unlinked } from './coverage';
import type { ReviewKind } from './kinds';
import { coveringKinds, hasItsSides, POLICIES } from './policies';
import type { SignOff } from './sign-off';
import { keyOf } from './state';
import { attestedStates } from './walk';

/** What a release still waits for: so many passages or links of a covering kind, or so many people who bind the pair. */
export type Missing = { kind: ReviewKind; count: number };

export function missing(reviewed: Reviewed): Missing[] {
  const { pair, signOffs } = reviewed;
  const uncovered = coveringKinds(pair).map((kind) => ({ kind, count: coverage(reviewed, kind).filter(isOpen).length }));
  const { kind, people } = POLICIES[pair.policy.review].binds;
  const bound = new Set(signOffs.filter((signOff) => signOff.kind === kind && signOff.pairHash === pair.hash).map(({ signer }) => signer));
  return [...uncovered, { kind, count: Math.max(0, people - bound.size) }].filter(({ count }) => count > 0);
}

/** Null when the pair may go live with these sign-offs, none of them withdrawn. PostgreSQL asks the same of every publication. */
export function canRelease(reviewed: Reviewed): Refusal | null {
  if (!hasItsSides(reviewed.pair)) return 'side-missing';
  if (POLICIES[reviewed.pair.policy.review].covers.includes('fidelity') && unlinked(reviewed).length > 0) return 'passages-not-linked';
  return missing(reviewed).length > 0 ? 'not-covered' : null;
}

/**
 * The sign-offs that a publication of this pair rests on: those that bind it, and those that attest its passages or the earlier texts
 * that these come from, since who covered those says whose words they are.
 */
export function allowing({ pair, history, signOffs }: Reviewed): SignOff[] {
  const states = new Set([...ancestry(history.zh, pair.zh), ...ancestry(history.en, pair.en)]);
  const kinds: readonly ReviewKind[] = coveringKinds(pair);
  const { binds } = POLICIES[pair.policy.review];
  return signOffs.filter((signOff) => {
    if (signOff.kind === binds.kind) return signOff.pairHash === pair.hash;
    return kinds.includes(signOff.kind) && attestedStates(signOff).some((state) => states.has(keyOf(state)));
  });
}

function ancestry(revisions: Reviewed['history']['zh'], head: Reviewed['pair']['zh']): Set<string> {
  const origins = new Map<string, string[]>();
  for (const passage of revisions.flatMap((revision) => revision.passages)) {
    const key = keyOf(passage);
    if (!origins.has(key)) origins.set(key, passage.from.map(keyOf));
  }
  const known = new Set<string>();
  const open = (head?.passages ?? []).map(keyOf);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (known.has(key)) continue;
    known.add(key);
    open.push(...(origins.get(key) ?? []));
  }
  return known;
}
