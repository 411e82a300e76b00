import { asc, count, eq } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { articles, sections } from '@/db/schema/articles';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import type { About, Names } from '@/domain/site/names';

/** A section with how many articles stand in it, published or not. */
export type SiteSection = { slug: string; names: Names; about: About; articles: number };

/** In the order of the navigation. */
export async function listSiteSections(who: Actor): Promise<SiteSection[]> {
  if (!may(who, 'see-desk')) return [];
  const rows = await appDatabase()
    .select({
      slug: sections.slug,
      nameZh: sections.nameZh,
      nameEn: sections.nameEn,
      aboutZh: sections.aboutZh,
      aboutEn: sections.aboutEn,
      articles: count(articles.id),
    })
    .from(sections)
    .leftJoin(articles, eq(articles.section, sections.slug))
    .groupBy(sections.slug)
    .orderBy(asc(sections.position), asc(sections.slug));
  return rows.map(({ slug, nameZh, nameEn, aboutZh, aboutEn, ...row }) => ({
    slug,
    names: { zh: nameZh, en: nameEn },
    about: { zh: aboutZh, en: aboutEn },
    articles: row.articles,
  }));
}
