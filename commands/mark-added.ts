import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { targetOf } from '@/domain/direction';
import { oneSidedLink } from '@/domain/pair/one-sided-link';
import { putLink } from '@/domain/pair/put-link';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const MarkAdded = z.object({ articleId: z.uuid(), passageId: z.string(), seen: z.string() });
export type MarkAdded = z.infer<typeof MarkAdded>;

/** Says that this passage of the target has nothing to answer in the source, on purpose. */
export async function markAdded(
  who: Actor,
  { articleId, passageId, seen }: MarkAdded,
  now = new Date(),
): Promise<Result<{ linkId: string }>> {
  return transaction(async (tx) => {
    const article = await lockLinkedTexts(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'link-passages', article)) return refuse('not-allowed');
    const locale = targetOf(article.direction);
    const passage = article.outlines[locale].find(({ id }) => id === passageId);
    if (!passage) return refuse('passage-not-found');
    if (passage.fingerprint !== seen) return refuse('changed-since-read');
    const link = oneSidedLink({ id: crypto.randomUUID(), kind: 'added', locale, passageId, seen, by: who.id, at: now });
    await saveLinks(tx, { articleId, before: article.links, after: putLink(article.links, link) });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'mark-added', passageId }, at: now });
    return done({ linkId: link.id });
  });
}
