import type { REVIEW_POLICIES } from '@/domain/article';
import type { CoveringKind } from './kinds';
import type { Pair } from './pair';

/** What a policy asks for: kinds that must cover everything, then people who bind the pair as a whole. */
type ReviewPolicy = { covers: readonly CoveringKind[]; binds: { kind: 'final' | 'emergency'; people: number } };

/** There is no bypass: an emergency is a policy of its own, for which two people put their names. */
export const POLICIES: Record<(typeof REVIEW_POLICIES)[number], ReviewPolicy> = {
  standard: { covers: ['language:zh', 'language:en', 'fidelity'], binds: { kind: 'final', people: 1 } },
  emergency: { covers: [], binds: { kind: 'emergency', people: 2 } },
};

/** The kinds that must cover this pair: an absent side has no language to review, and one text alone nothing to be faithful to. */
export function coveringKinds(pair: Pair): readonly CoveringKind[] {
  const fits: Record<CoveringKind, boolean> = {
    'language:zh': pair.zh !== null,
    'language:en': pair.en !== null,
    fidelity: pair.zh !== null && pair.en !== null,
  };
  return POLICIES[pair.policy.review].covers.filter((kind) => fits[kind]);
}

/** True where the sides that are present are those that the release plan allows. */
export function hasItsSides({ zh, en, policy }: Pick<Pair, 'zh' | 'en' | 'policy'>): boolean {
  const { release } = policy;
  if (zh && en) return release.mode !== 'only';
  if (release.mode === 'together') return false;
  return release.locale === 'zh' ? zh !== null : en !== null;
}
