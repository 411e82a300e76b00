import type { Pair } from './pair';

/** What both languages of a pair share and a final signature binds beside the texts, in the order in which people read it. */
export const SHARED_FACTS = ['kind', 'section', 'tags', 'direction', 'eventDate', 'leadMedia', 'plan'] as const;
export type SharedFact = (typeof SHARED_FACTS)[number];

type Shared = Pick<Pair, 'facts' | 'policy'>;

/** The shared facts in which a pair differs from an earlier one. */
export function sharedChanges(before: Shared, now: Shared): SharedFact[] {
  return SHARED_FACTS.filter((fact) => wordsOf(before, fact) !== wordsOf(now, fact));
}

function wordsOf({ facts, policy }: Shared, fact: SharedFact): string | null {
  if (fact === 'plan') return JSON.stringify([policy.review, Object.entries(policy.release).sort()]);
  if (fact === 'tags') return facts.tags.join(' ');
  return facts[fact];
}
