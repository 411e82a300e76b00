/** Kinds of sign-off. The first three attest passages or links; the last two bind the pair as a whole. */
export const REVIEW_KINDS = ['language:zh', 'language:en', 'fidelity', 'final', 'emergency'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Kinds that are complete when everything of the pair is attested. */
export const COVERING_KINDS = ['language:zh', 'language:en', 'fidelity'] as const;
export type CoveringKind = (typeof COVERING_KINDS)[number];
