import { z } from 'zod';
import { transaction } from '@/db/database';
import { isSectionUsed, lockSections, deleteSection as remove } from '@/db/sections';
import { recordSiteEvent } from '@/db/site-events';
import { lockSiteSettings } from '@/db/site-settings';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { areSameWords, SeenNames } from '@/domain/site/seen';

/** `seen` are the names that were on the screen. */
export const DeleteSection = z.object({ slug: z.string().max(80), seen: SeenNames });
export type DeleteSection = z.infer<typeof DeleteSection>;

/** Takes away a section in which no article stands and to which the navigation does not lead. One always stays. */
export async function deleteSection(who: Actor, { slug, seen }: DeleteSection, now = new Date()): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const { settings } = await lockSiteSettings(tx);
    const sections = await lockSections(tx);
    const section = sections.find((each) => each.slug === slug);
    if (!section) return refuse('not-found');
    if (!areSameWords(section.names, seen)) return refuse('changed-since-read');
    if (sections.length === 1) return refuse('last-section');
    if (await isSectionUsed(tx, slug)) return refuse('section-in-use');
    if (settings.navigation.some(({ target }) => target.to === 'section' && target.slug === slug)) return refuse('section-in-navigation');
    await remove(tx, slug);
    await recordSiteEvent(tx, { what: { did: 'delete-section', names: section.names }, by: who.id, at: now });
    return done(null);
  });
}
