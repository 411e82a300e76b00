import { z } from 'zod';
import { areNamesTaken, lockContributors, saveContributor } from '@/db/contributors';
import { transaction } from '@/db/database';
import { recordSiteEvent } from '@/db/site-events';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { About, Names } from '@/domain/site/names';
import { isSameEntry, SeenEntry } from '@/domain/site/seen';

/** `seen` is what was on the screen. */
export const ChangeContributor = z.object({ slug: z.string().max(80), seen: SeenEntry, names: Names, about: About });
export type ChangeContributor = z.infer<typeof ChangeContributor>;

/** Changes what somebody is called on their page for readers and what it says of them. Credits stay as they were signed. */
export async function changeContributor(
  who: Actor,
  { slug, seen, names, about }: ChangeContributor,
  now = new Date(),
): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const [before] = await lockContributors(tx, [slug]);
    if (!before) return refuse('not-found');
    if (!isSameEntry(before, seen)) return refuse('changed-since-read');
    if (isSameEntry(before, { names, about })) return done(null);
    if (await areNamesTaken(tx, { slug, names })) return refuse('name-taken');
    await saveContributor(tx, { slug, names, about });
    await recordSiteEvent(tx, { what: { did: 'change-contributor', names, before: before.names }, by: who.id, at: now });
    return done(null);
  });
}
