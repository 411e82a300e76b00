import { z } from 'zod';
import { transaction } from '@/db/database';
import { saveSection as keep, lockSections } from '@/db/sections';
import { recordSiteEvent } from '@/db/site-events';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { About, areNamesShared, Names } from '@/domain/site/names';
import { isSameEntry, SeenEntry } from '@/domain/site/seen';
import { slugOfNames } from '@/domain/site/slug-of-names';

/** `slug` and `seen`, which is what was on the screen, are null for a new section: its address follows from its names and stays. */
export const SaveSection = z
  .object({ slug: z.string().max(80).nullable(), seen: SeenEntry.nullable(), names: Names, about: About })
  .refine(({ slug, seen }) => (slug === null) === (seen === null));
export type SaveSection = z.infer<typeof SaveSection>;

/** Adds a section after the others, or changes what one is called and what readers are told of it. */
export async function saveSection(
  who: Actor,
  { slug, seen, names, about }: SaveSection,
  now = new Date(),
): Promise<Result<{ slug: string }>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const sections = await lockSections(tx);
    const before = sections.find((section) => section.slug === slug);
    if (slug !== null && !before) return refuse('not-found');
    if (before && seen && !isSameEntry(before, seen)) return refuse('changed-since-read');
    if (before && isSameEntry(before, { names, about })) return done({ slug: before.slug });
    if (sections.some((other) => other !== before && areNamesShared(other.names, names))) return refuse('name-taken');
    const address = before?.slug ?? slugOfNames(names, { taken: sections.map((section) => section.slug), fallback: 'section' });
    const position = before?.position ?? Math.max(-1, ...sections.map((section) => section.position)) + 1;
    await keep(tx, { slug: address, names, about, position });
    const what = before ? ({ did: 'change-section', names, before: before.names } as const) : ({ did: 'add-section', names } as const);
    await recordSiteEvent(tx, { what, by: who.id, at: now });
    return done({ slug: address });
  });
}
