import { done, type Result, refuse } from '@/domain/result';
import { attestable, isOpen } from './attestable';
import { coverage, type Reviewed } from './coverage';
import { COVERING_KINDS, type CoveringKind, type ReviewKind } from './kinds';
import type { Unit } from './pair';
import { coveringKinds, POLICIES } from './policies';
import type { State } from './state';

type Attesting = { who: string; kind: ReviewKind; reviewed: Reviewed; read?: readonly string[] };

/** What a sign-off by this person says, or why there is nothing for them to sign. What binds the pair as a whole says nothing more. */
export function attest({ who, kind, reviewed, read }: Attesting): Result<{ states: State[]; units: Unit[] }> {
  if (isCovering(kind)) return cover({ who, kind, reviewed, read });
  const { pair, signOffs } = reviewed;
  const { binds } = POLICIES[pair.policy.review];
  if (kind !== binds.kind) return refuse('nothing-to-cover');
  if (coveringKinds(pair).some((covering) => coverage(reviewed, covering).some(isOpen))) return refuse('not-covered');
  const signed = signOffs.some((signOff) => signOff.kind === kind && signOff.signer === who && signOff.pairHash === pair.hash);
  return signed ? refuse('already-signed') : done({ states: [], units: [] });
}

function cover({ who, kind, reviewed, read }: Attesting & { kind: CoveringKind }): Result<{ states: State[]; units: Unit[] }> {
  if (!coveringKinds(reviewed.pair).includes(kind)) return refuse('nothing-to-cover');
  const items = coverage(reviewed, kind);
  const allowed = attestable({ who, items, read });
  if (allowed.length === 0) return refuse(items.some((item) => isOpen(item) && item.authors.has(who)) ? 'own-words' : 'nothing-to-cover');
  return done({
    states: allowed.flatMap(({ attests }) => ('state' in attests ? attests.state : [])),
    units: allowed.flatMap(({ attests }) => ('unit' in attests ? attests.unit : [])),
  });
}

function isCovering(kind: ReviewKind): kind is CoveringKind {
  return COVERING_KINDS.some((covering) => covering === kind);
}
