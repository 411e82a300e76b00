import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { partLink } from '@/domain/pair/part-link';
import { putLink } from '@/domain/pair/put-link';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const PartPassages = z.object({ articleId: z.uuid(), linkId: z.uuid() });
export type PartPassages = z.infer<typeof PartPassages>;

/** Links the passages of one row pair by pair instead of all together. Refuses a row that is one pair already. */
export async function partPassages(who: Actor, { articleId, linkId }: PartPassages, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockLinkedTexts(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'link-passages', article)) return refuse('not-allowed');
    const link = article.standing.find(({ id }) => id === linkId);
    const parts = link && partLink(link, () => crypto.randomUUID());
    if (!parts) return refuse('link-not-found');
    const others = article.links.filter(({ id }) => id !== linkId);
    await saveLinks(tx, { articleId, before: article.links, after: parts.reduce(putLink, others) });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'part-passages', zh: link.zh, en: link.en }, at: now });
    return done(null);
  });
}
