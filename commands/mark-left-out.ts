import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { sourceOf } from '@/domain/direction';
import { oneSidedLink } from '@/domain/pair/one-sided-link';
import { putLink } from '@/domain/pair/put-link';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const MarkLeftOut = z.object({ articleId: z.uuid(), passageId: z.string(), seen: z.string() });
export type MarkLeftOut = z.infer<typeof MarkLeftOut>;

/** Says that the target leaves this source passage out on purpose. A translation that it had belongs to nothing from then on. */
export async function markLeftOut(
  who: Actor,
  { articleId, passageId, seen }: MarkLeftOut,
  now = new Date(),
): Promise<Result<{ linkId: string }>> {
  return transaction(async (tx) => {
    const article = await lockLinkedTexts(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'link-passages', article)) return refuse('not-allowed');
    const locale = sourceOf(article.direction);
    const passage = article.outlines[locale].find(({ id }) => id === passageId);
    if (!passage) return refuse('passage-not-found');
    if (passage.fingerprint !== seen) return refuse('changed-since-read');
    const link = oneSidedLink({ id: crypto.randomUUID(), kind: 'left-out', locale, passageId, seen, by: who.id, at: now });
    await saveLinks(tx, { articleId, before: article.links, after: putLink(article.links, link) });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'mark-left-out', passageId }, at: now });
    return done({ linkId: link.id });
  });
}
