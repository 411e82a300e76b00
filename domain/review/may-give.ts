import type { Actor } from '@/domain/actor';
import type { Stage } from '@/domain/article';
import { type Concerned, type Deed, may } from '@/domain/permissions';
import { REVIEW_KINDS, type ReviewKind } from './kinds';

const DEEDS: Record<ReviewKind, Deed> = {
  'language:zh': 'sign-language-zh',
  'language:en': 'sign-language-en',
  fidelity: 'sign-fidelity',
  final: 'sign-final',
  emergency: 'sign-emergency',
};

/** Whether a person's roles include this kind of sign-off. */
export function mayGive(who: Actor, kind: ReviewKind, article: Concerned): boolean {
  return may(who, DEEDS[kind], article);
}

/** The kinds that a page offers to a person: none while the article is not in review. */
export function offeredKinds({ who, stage, article }: { who: Actor; stage: Stage['at']; article: Concerned }): ReviewKind[] {
  return stage === 'review' ? REVIEW_KINDS.filter((kind) => mayGive(who, kind, article)) : [];
}
