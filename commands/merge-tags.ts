import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordSiteEvent } from '@/db/site-events';
import { lockTags, mergeTag } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { areSameWords, SeenNames } from '@/domain/site/seen';

/** `seen` are the names of both that were on the screen. */
export const MergeTags = z
  .object({ slug: z.string().max(80), into: z.string().max(80), seen: z.object({ slug: SeenNames, into: SeenNames }) })
  .refine(({ slug, into }) => slug !== into);
export type MergeTags = z.infer<typeof MergeTags>;

/** Makes one tag of two. Articles keep what was signed; readers find all of them under the other tag, also at the old address. */
export async function mergeTags(who: Actor, { slug, into, seen }: MergeTags, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const tags = await lockTags(tx);
    const gone = tags.find((tag) => tag.slug === slug);
    const kept = tags.find((tag) => tag.slug === into);
    if (!gone || !kept) return refuse('not-found');
    if (!areSameWords(gone.names, seen.slug) || !areSameWords(kept.names, seen.into)) return refuse('changed-since-read');
    await mergeTag(tx, { slug, into });
    await recordSiteEvent(tx, { what: { did: 'merge-tags', names: gone.names, into: kept.names }, by: who.id, at: now });
    return done(null);
  });
}
