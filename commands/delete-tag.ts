import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordSiteEvent } from '@/db/site-events';
import { isTagUsed, lockTags, deleteTag as remove } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { areSameWords, SeenNames } from '@/domain/site/seen';

/** `seen` are the names that were on the screen. */
export const DeleteTag = z.object({ slug: z.string().max(80), seen: SeenNames });
export type DeleteTag = z.infer<typeof DeleteTag>;

/** Takes away a tag that no article has. */
export async function deleteTag(who: Actor, { slug, seen }: DeleteTag, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const tag = (await lockTags(tx)).find((each) => each.slug === slug);
    if (!tag) return refuse('not-found');
    if (!areSameWords(tag.names, seen)) return refuse('changed-since-read');
    if (await isTagUsed(tx, slug)) return refuse('tag-in-use');
    await remove(tx, slug);
    await recordSiteEvent(tx, { what: { did: 'delete-tag', names: tag.names }, by: who.id, at: now });
    return done(null);
  });
}
