import { z } from 'zod';
import { Facts, Policy } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { LINK_KINDS } from '@/domain/pair/link';
import type { Revision } from './revision';
import { State } from './state';

/** A link of a pair: ids of passages of its revisions. */
export const FrozenLink = z.object({
  kind: z.enum(LINK_KINDS),
  zh: z.array(z.string()).readonly(),
  en: z.array(z.string()).readonly(),
  confirmedBy: z.string().nullable(),
});
export type FrozenLink = z.infer<typeof FrozenLink>;

/** What is read and signed together. `hash` binds everything that readers get; one side may be absent by policy. */
export type Pair = {
  id: string;
  articleId: string;
  seq: number;
  zh: Revision | null;
  en: Revision | null;
  links: readonly FrozenLink[];
  facts: Facts;
  policy: Policy;
  hash: string;
  frozenBy: string;
  frozenAt: Date;
};

/** Pairs that were frozen when there were neither kinds nor tags say nothing of them. */
const FrozenFacts = Facts.extend({ kind: Facts.shape.kind.default('news'), tags: Facts.shape.tags.default([]) });

export const PairColumns = z.object({ links: z.array(FrozenLink), facts: FrozenFacts, policy: Policy });

/** A link with the texts that it joins: what a fidelity sign-off attests. */
export const Unit = z.object({ kind: z.enum(LINK_KINDS), zh: z.array(State), en: z.array(State) });
export type Unit = z.infer<typeof Unit>;

/** All revisions of both editions up to those of a pair, each list in order. */
export type History = Readonly<Record<Locale, readonly Revision[]>>;

/** What a pair consists of, as far as a hash would tell two apart. */
export type PairParts = Pick<Pair, 'zh' | 'en' | 'links' | 'facts' | 'policy'>;

export function isSamePair(pair: PairParts | null, other: PairParts): boolean {
  return pair !== null && partsOf(pair) === partsOf(other);
}

function partsOf({ zh, en, links, facts, policy }: PairParts): string {
  const plain = links.map((link) => [link.kind, link.zh, link.en, link.confirmedBy]);
  return JSON.stringify([
    zh?.id,
    en?.id,
    plain,
    facts.direction,
    facts.section,
    facts.eventDate,
    facts.leadMedia,
    facts.kind,
    facts.tags,
    policy.review,
    Object.entries(policy.release).sort(),
  ]);
}
