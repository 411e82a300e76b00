import { z } from 'zod';
import { lockArticle } from '@/db/article-stage';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { findLivePublication } from '@/db/publications';
import { findRevisionNotice, recordRevisionNotice } from '@/db/revision-notices';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const AnnounceRevision = z.object({
  articleId: z.uuid(),
  /** The publication that was on the screen. */
  publicationId: z.uuid(),
});
export type AnnounceRevision = z.infer<typeof AnnounceRevision>;

/** Tells the readers of an article, in both languages, that it is being revised. The next publication ends that by itself. */
export async function announceRevision(
  who: Actor,
  { articleId, publicationId }: AnnounceRevision,
  now = new Date(),
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'announce-revision', article.facts)) return refuse('not-allowed');
    const live = await findLivePublication(tx, articleId);
    if (!live) return refuse('nothing-to-revise');
    if (live.id !== publicationId) return refuse('changed-since-read');
    if (await findRevisionNotice(tx, publicationId)) return refuse('revision-announced');
    await recordRevisionNotice(tx, { articleId, publicationId, by: who.id, at: now });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'announce-revision', publicationId, publication: live.seq }, at: now });
    return done(null);
  });
}
