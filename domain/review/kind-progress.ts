import { attestable, isOpen, mayAttest } from './attestable';
import { coverage, type Reviewed } from './coverage';
import type { ReviewKind } from './kinds';
import { coveringKinds, POLICIES } from './policies';

/**
 * How far one kind of review has come, in passages, links or people. `signable` is what a signature by the person who looks would
 * cover now, `own` what is open and their own words.
 */
export type KindProgress = { kind: ReviewKind; total: number; covered: number; signable: number; own: number; signers: readonly string[] };

/** Every kind that a pair asks for, in the order in which they are given. */
export function kindProgress(reviewed: Reviewed, who: string): KindProgress[] {
  const { pair, signOffs } = reviewed;
  const covering = coveringKinds(pair).map((kind) => {
    const items = coverage(reviewed, kind);
    const open = items.filter(isOpen);
    const signers = [...new Set(items.flatMap((item) => item.coveredBy))];
    const signable = attestable({ who, items }).length;
    const own = open.filter((item) => !mayAttest(who, item)).length;
    return { kind, total: items.length, covered: items.length - open.length, signable, own, signers };
  });
  const { kind, people } = POLICIES[pair.policy.review].binds;
  const signers = [...new Set(signOffs.filter((each) => each.kind === kind && each.pairHash === pair.hash).map(({ signer }) => signer))];
  const ready = covering.every(({ total, covered }) => total === covered);
  const signable = ready && signers.length < people && !signers.includes(who) ? 1 : 0;
  return [...covering, { kind, total: people, covered: Math.min(people, signers.length), signable, own: 0, signers }];
}
