import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordEvent } from '@/db/events';
import { lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const UnlinkPassages = z.object({ articleId: z.uuid(), linkId: z.uuid() });
export type UnlinkPassages = z.infer<typeof UnlinkPassages>;

/** Lets go of a link, also of «left out» and «added on purpose». The texts stay as they are. */
export async function unlinkPassages(who: Actor, { articleId, linkId }: UnlinkPassages, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockLinkedTexts(tx, articleId);
    if (!article) return refuse('not-found');
    if (!may(who, 'link-passages', article)) return refuse('not-allowed');
    const link = article.standing.find(({ id }) => id === linkId);
    if (!link) return refuse('link-not-found');
    await saveLinks(tx, { articleId, before: article.links, after: article.links.filter(({ id }) => id !== linkId) });
    await recordEvent(tx, { articleId, who: who.id, what: { did: 'unlink-passages', zh: link.zh, en: link.en }, at: now });
    return done(null);
  });
}
