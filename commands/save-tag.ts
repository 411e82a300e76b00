import { z } from 'zod';
import { transaction } from '@/db/database';
import { recordSiteEvent } from '@/db/site-events';
import { saveTag as keep, listTakenTagSlugs, lockTags } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { areNamesShared, Names } from '@/domain/site/names';
import { areSameWords, SeenNames } from '@/domain/site/seen';
import { slugOfNames } from '@/domain/site/slug-of-names';

/** `slug` and `seen`, the names that were on the screen, are null for a new tag: its address follows from its names and stays. */
export const SaveTag = z
  .object({ slug: z.string().max(80).nullable(), seen: SeenNames.nullable(), names: Names })
  .refine(({ slug, seen }) => (slug === null) === (seen === null));
export type SaveTag = z.infer<typeof SaveTag>;

/** Adds a tag, or gives one other names. */
export async function saveTag(who: Actor, { slug, seen, names }: SaveTag, now = new Date()): Promise<Result<{ slug: string }>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const tags = await lockTags(tx);
    const before = tags.find((tag) => tag.slug === slug);
    if (slug !== null && !before) return refuse('not-found');
    if (before && seen && !areSameWords(before.names, seen)) return refuse('changed-since-read');
    if (before && areSameWords(before.names, names)) return done({ slug: before.slug });
    if (tags.some((other) => other !== before && areNamesShared(other.names, names))) return refuse('name-taken');
    const address = before?.slug ?? slugOfNames(names, { taken: await listTakenTagSlugs(tx), fallback: 'tag' });
    await keep(tx, { slug: address, names });
    const what = before ? ({ did: 'rename-tag', names, before: before.names } as const) : ({ did: 'add-tag', names } as const);
    await recordSiteEvent(tx, { what, by: who.id, at: now });
    return done({ slug: address });
  });
}
