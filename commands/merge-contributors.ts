import { z } from 'zod';
import { lockContributors, mergeContributor } from '@/db/contributors';
import { transaction } from '@/db/database';
import { recordSiteEvent } from '@/db/site-events';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { areSameWords, SeenNames } from '@/domain/site/seen';

/** `seen` are the names of both that were on the screen. */
export const MergeContributors = z
  .object({ slug: z.string().max(80), into: z.string().max(80), seen: z.object({ slug: SeenNames, into: SeenNames }) })
  .refine(({ slug, into }) => slug !== into);
export type MergeContributors = z.infer<typeof MergeContributors>;

/** Says that two are one person: all that is credited to either stands on one page, also at the old address. Credits stay as they were signed. */
export async function mergeContributors(who: Actor, { slug, into, seen }: MergeContributors, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const both = await lockContributors(tx, [slug, into]);
    const gone = both.find((each) => each.slug === slug);
    const kept = both.find((each) => each.slug === into);
    if (!gone || !kept) return refuse('not-found');
    if (!areSameWords(gone.names, seen.slug) || !areSameWords(kept.names, seen.into)) return refuse('changed-since-read');
    await mergeContributor(tx, { slug, into });
    await recordSiteEvent(tx, { what: { did: 'merge-contributors', names: gone.names, into: kept.names }, by: who.id, at: now });
    return done(null);
  });
}
