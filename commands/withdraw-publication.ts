import { z } from 'zod';
import { lockArticle } from '@/db/article-stage';
import { liveTransaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findLivePublication, recordPublicationWithdrawal } from '@/db/publications';
import type { Actor } from '@/domain/actor';
import { isPlainProse } from '@/domain/is-plain';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

const Notice = z.string().trim().max(2000).refine(isPlainProse).default('');

export const WithdrawPublication = z.object({
  articleId: z.uuid(),
  /** The publication that was on the screen. */
  publicationId: z.uuid(),
  notice: z.object({ zh: Notice, en: Notice }),
});
export type WithdrawPublication = z.infer<typeof WithdrawPublication>;

/** Takes an article back from the readers, in both languages, with what they are told at its addresses. */
export async function withdrawPublication(
  who: Actor,
  { articleId, publicationId, notice }: WithdrawPublication,
  now = new Date(),
): Promise<Result<null>> {
  return liveTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'withdraw-publication', article.facts)) return refuse('not-allowed');
    const live = await findLivePublication(tx, articleId);
    if (!live) return refuse('not-live');
    if (live.id !== publicationId) return refuse('changed-since-read');
    if ((notice.zh === '') !== (notice.en === '')) return refuse('notice-in-one-language');
    await recordPublicationWithdrawal(tx, { publicationId, articleId, by: who.id, notice, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'withdraw-publication', publicationId, publication: live.seq }, at: now });
    return done(null);
  });
}
