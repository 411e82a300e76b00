import { z } from 'zod';
import { lockArticle } from '@/db/article-stage';
import { type Transaction, transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { judgedPair } from '@/db/judged-pair';
import { findHistory, findPair } from '@/db/pairs';
import { listSignOffs, recordSignOff } from '@/db/sign-offs';
import type { Actor } from '@/domain/actor';
import { openBlockers } from '@/domain/checks/bound-finding';
import { done, type Result, refuse } from '@/domain/result';
import { attest } from '@/domain/review/attest';
import type { Reviewed } from '@/domain/review/coverage';
import { REVIEW_KINDS } from '@/domain/review/kinds';
import { mayGive } from '@/domain/review/may-give';

export const SignOff = z.object({
  articleId: z.uuid(),
  pairId: z.uuid(),
  kind: z.enum(REVIEW_KINDS),
  /** The hash of the pair that was on the screen. */
  seen: z.string(),
  /** Ids of the passages that were read; without them everything that is open. */
  passages: z.array(z.string()).max(4000).optional(),
  note: z.string().trim().max(1000).default(''),
});
export type SignOff = z.infer<typeof SignOff>;

export type SignedOff = { signOffId: string; count: number };

/** A person puts their name to what they read, as far as it is not their own words. */
export async function signOff(who: Actor, input: SignOff, now = new Date()): Promise<Result<SignedOff>> {
  const { articleId, pairId, kind, seen, passages, note } = input;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!mayGive(who, kind, article.facts)) return refuse('not-allowed');
    if (article.stage.at !== 'review') return refuse('not-in-review');
    const pair = await findPair(tx, article.stage.pairId);
    if (!pair || pair.id !== pairId || pair.hash !== seen) return refuse('changed-since-read');
    const reviewed = { pair, history: await findHistory(tx, pair), signOffs: await listSignOffs(tx, articleId) };
    const attested = attest({ who: who.id, kind, reviewed, read: passages });
    if (!attested.ok) return attested;
    const { states, units } = attested.value;
    if (states.length + units.length === 0 && (await isBlocked(tx, reviewed))) return refuse('blocking-findings');
    const signOffId = await recordSignOff(tx, { pair, kind, signer: who.id, states, units, note, at: now });
    const count = states.length + units.length;
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'sign-off', signOffId, pairId, kind, count }, at: now });
    return done({ signOffId, count });
  });
}

/** Whoever binds the pair as a whole answers for it as readers will get it. */
async function isBlocked(tx: Transaction, reviewed: Reviewed): Promise<boolean> {
  const { findings } = await judgedPair(tx, reviewed);
  return openBlockers(findings).length > 0;
}
