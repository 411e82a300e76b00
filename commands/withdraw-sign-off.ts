import { z } from 'zod';
import { lockArticle } from '@/db/article-stage';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findLivePublication } from '@/db/publications';
import { findSignOff, recordSignOffWithdrawal } from '@/db/sign-offs';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const WithdrawSignOff = z.object({ articleId: z.uuid(), signOffId: z.uuid(), reason: z.string().trim().max(1000).default('') });
export type WithdrawSignOff = z.infer<typeof WithdrawSignOff>;

/** Takes one's own name back, while readers see nothing that rests on it. */
export async function withdrawSignOff(
  who: Actor,
  { articleId, signOffId, reason }: WithdrawSignOff,
  now = new Date(),
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const found = await findSignOff(tx, { id: signOffId, articleId });
    if (!article || !found) return refuse('sign-off-not-found');
    if (!may(who, 'withdraw-own-sign-off', article.facts) || found.signOff.signer !== who.id) return refuse('not-allowed');
    if (found.withdrawn) return refuse('already-withdrawn');
    const live = await findLivePublication(tx, articleId);
    if (live?.signOffs.includes(signOffId)) return refuse('sign-off-live');
    await recordSignOffWithdrawal(tx, { signOffId, articleId, by: who.id, reason, at: now });
    const what = { did: 'withdraw-sign-off', signOffId, kind: found.signOff.kind, reason } as const;
    await recordEvent(tx, { articleId, who: who.id, what, at: now });
    return done(null);
  });
}
