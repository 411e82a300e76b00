import { z } from 'zod';
import { lockArticle } from '@/db/article-stage';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findLivePublication } from '@/db/publications';
import { findRevisionNotice, recordRevisionNoticeEnd } from '@/db/revision-notices';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const WithdrawRevisionNotice = z.object({
  articleId: z.uuid(),
  /** The publication that was on the screen. */
  publicationId: z.uuid(),
});
export type WithdrawRevisionNotice = z.infer<typeof WithdrawRevisionNotice>;

/** Takes back what readers were told, in both languages, of a revision under way. */
export async function withdrawRevisionNotice(
  who: Actor,
  { articleId, publicationId }: WithdrawRevisionNotice,
  now = new Date(),
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'announce-revision', article.facts)) return refuse('not-allowed');
    const live = await findLivePublication(tx, articleId);
    if (!live || live.id !== publicationId) return refuse('changed-since-read');
    const notice = await findRevisionNotice(tx, publicationId);
    if (!notice) return refuse('revision-not-announced');
    await recordRevisionNoticeEnd(tx, { noticeId: notice.id, by: who.id, at: now });
    const what = { did: 'withdraw-revision-notice', publicationId, publication: live.seq } as const;
    await recordEvent(tx, { articleId, who: who.id, what, at: now });
    return done(null);
  });
}
