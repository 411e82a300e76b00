import { z } from 'zod';
import { lockArticle } from '@/db/article-stage';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findLivePublication } from '@/db/publications';
import { findWaiver, recordWaiverWithdrawal, restsOnWaiver } from '@/db/waivers';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const WithdrawWaiver = z.object({ articleId: z.uuid(), waiverId: z.uuid() });
export type WithdrawWaiver = z.infer<typeof WithdrawWaiver>;

/** Opens a finding again that somebody had waived, while readers see nothing that rests on it. */
export async function withdrawWaiver(who: Actor, { articleId, waiverId }: WithdrawWaiver, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'waive-finding', article.facts)) return refuse('not-allowed');
    const found = await findWaiver(tx, { id: waiverId, articleId });
    if (!found) return refuse('waiver-not-found');
    if (found.waiver.by !== who.id && !may(who, 'waive-blocking-finding', article.facts)) return refuse('not-allowed');
    if (found.withdrawn) return refuse('already-withdrawn');
    const live = await findLivePublication(tx, articleId);
    if (live?.checkId && (await restsOnWaiver(tx, { checkId: live.checkId, waiverId }))) return refuse('waiver-live');
    await recordWaiverWithdrawal(tx, { waiverId, articleId, by: who.id, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'withdraw-waiver', waiverId, code: found.waiver.code }, at: now });
    return done(null);
  });
}
