import { asc, eq, inArray } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { findOffice } from '@/db/office';
import { articles, editions, media } from '@/db/schema/articles';
import { listSections } from '@/db/sections';
import { findSiteSettings } from '@/db/site-settings';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { Picture } from '@/domain/picture';
import type { SiteSettings } from '@/domain/site/site-settings';

/** What the office decides of its public site, and what that can lead to. Null for those who see nothing of the desk. */
export async function findSite(who: Actor) {
  if (!may(who, 'see-desk')) return null;
  const database = appDatabase();
  const [office, { version, settings }, sections, pages] = await Promise.all([
    findOffice(database),
    findSiteSettings(database),
    listSections(database),
    listPages(),
  ]);
  return { office, version, settings, sections, pages, pictures: await listPictures(settings), mayChange: may(who, 'change-site') };
}

/** Articles that are editable pages, by their titles. */
async function listPages(): Promise<{ id: string; titles: Record<Locale, string> }[]> {
  const rows = await appDatabase()
    .select({ id: articles.id, locale: editions.locale, title: editions.title })
    .from(articles)
    .innerJoin(editions, eq(editions.articleId, articles.id))
    .where(eq(articles.kind, 'page'))
    .orderBy(asc(articles.createdAt), asc(articles.id));
  const pages = new Map<string, Record<Locale, string>>();
  for (const { id, locale, title } of rows) pages.set(id, { ...(pages.get(id) ?? { zh: '', en: '' }), [locale]: title });
  return [...pages].map(([id, titles]) => ({ id, titles }));
}

async function listPictures({ logo, badges }: SiteSettings): Promise<Picture[]> {
  const ids = [logo, ...badges.map((badge) => badge.media)].filter((id) => id !== null);
  if (ids.length === 0) return [];
  const rows = await appDatabase()
    .select({ id: media.id, width: media.width, height: media.height, widths: media.widths })
    .from(media)
    .where(inArray(media.id, ids));
  return rows.map((row) => Picture.parse(row));
}
