import { z } from 'zod';
import { lockArticle, saveStage } from '@/db/article-stage';
import { recordChangeRequest } from '@/db/change-requests';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findPair } from '@/db/pairs';
import type { Actor } from '@/domain/actor';
import { LOCALES } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const RequestChanges = z.object({
  articleId: z.uuid(),
  pairId: z.uuid(),
  reason: z.string().trim().max(4000),
  passages: z.array(z.object({ locale: z.enum(LOCALES), id: z.string() })).max(4000),
});
export type RequestChanges = z.infer<typeof RequestChanges>;

/** Sends an article back to those who write, with the reason and the passages that it is about. What was signed stays signed. */
export async function requestChanges(
  who: Actor,
  { articleId, pairId, reason, passages }: RequestChanges,
  now = new Date(),
): Promise<Result<{ requestId: string }>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'request-changes', article.facts)) return refuse('not-allowed');
    if (article.stage.at !== 'review') return refuse('not-in-review');
    if (article.stage.pairId !== pairId) return refuse('changed-since-read');
    if (reason === '') return refuse('reason-missing');
    const pair = await findPair(tx, pairId);
    if (passages.some(({ locale, id }) => !pair?.[locale]?.passages.some((passage) => passage.id === id)))
      return refuse('passage-not-found');
    const requestId = await recordChangeRequest(tx, { articleId, pairId, by: who.id, reason, passages, at: now });
    await saveStage(tx, { articleId, stage: { at: 'returned', requestId }, at: now });
    const what = { did: 'request-changes', requestId, reason, count: passages.length } as const;
    await recordEvent(tx, { articleId, who: who.id, what, at: now });
    return done({ requestId });
  });
}
