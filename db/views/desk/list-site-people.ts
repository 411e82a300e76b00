import { asc, countDistinct, eq, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { contributors, liveCredits } from '@/db/schema/live';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import type { About, Names } from '@/domain/site/names';

/** Somebody whom credits name, with how many articles they are credited for that readers have. */
export type SitePerson = { slug: string; names: Names; about: About; articles: number };

export async function listSitePeople(who: Actor): Promise<SitePerson[]> {
  if (!may(who, 'see-desk')) return [];
  const rows = await appDatabase()
    .select({
      slug: contributors.slug,
      nameZh: contributors.nameZh,
      nameEn: contributors.nameEn,
      aboutZh: contributors.aboutZh,
      aboutEn: contributors.aboutEn,
      articles: countDistinct(liveCredits.articleId),
    })
    .from(contributors)
    .leftJoin(liveCredits, eq(liveCredits.contributor, contributors.slug))
    .groupBy(contributors.slug)
    .orderBy(asc(sql`lower(${contributors.nameEn})`), asc(contributors.slug));
  return rows.map(({ slug, nameZh, nameEn, aboutZh, aboutEn, articles }) => ({
    slug,
    names: { zh: nameZh, en: nameEn },
    about: { zh: aboutZh, en: aboutEn },
    articles,
  }));
}
