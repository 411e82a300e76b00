import { z } from 'zod';
import { hasAllArticles } from '@/db/articles';
import { transaction } from '@/db/database';
import { hasAllMedia } from '@/db/media';
import { listSections } from '@/db/sections';
import { lockSiteSettings, recordSiteSettings } from '@/db/site-settings';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { siteChanges } from '@/domain/site/site-changes';
import { SiteSettings } from '@/domain/site/site-settings';

/** `seen` is the version of the settings that were on the screen. */
export const ChangeSite = z.object({ seen: z.int(), settings: SiteSettings });
export type ChangeSite = z.infer<typeof ChangeSite>;

/** Changes what stands around every reader page: logo, navigation, footer and the like. Every change stays on record. */
export async function changeSite(who: Actor, { seen, settings }: ChangeSite, now = new Date()): Promise<Result<{ version: number }>> {
  return transaction(async (tx) => {
    if (!may(who, 'change-site')) return refuse('not-allowed');
    const before = await lockSiteSettings(tx);
    if (before.version !== seen) return refuse('changed-since-read');
    if (siteChanges(before.settings, settings).length === 0) return done({ version: before.version });
    const pictures = [settings.logo, ...settings.badges.map(({ media }) => media)].filter((id) => id !== null);
    if (!(await hasAllMedia(tx, pictures))) return refuse('picture-missing');
    const targets = settings.navigation.map(({ target }) => target);
    const sections = await listSections(tx);
    const pages = targets.flatMap((target) => (target.to === 'page' ? [target.articleId] : []));
    const lost = targets.some((target) => target.to === 'section' && !sections.some(({ slug }) => slug === target.slug));
    if (lost || !(await hasAllArticles(tx, pages))) return refuse('navigation-leads-nowhere');
    const version = before.version + 1;
    await recordSiteSettings(tx, { version, settings, by: who.id, at: now });
    return done({ version });
  });
}
