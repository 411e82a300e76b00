import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES } from '@/domain/locale';
import { Words } from './words';

/** A tag or a person. `about` may be empty; `live` are the languages in which there is news of them. */
const NamedPlace = z.object({ slug: z.string(), name: Words, about: Words, live: z.array(z.enum(LOCALES)) });
export type NamedPlace = z.infer<typeof NamedPlace>;

type Asked = { of: 'tag' | 'person'; after?: string; most: number };

/** The tags or people of whom there is news, in the order of their slugs: `most` after one of them. */
export async function listNamedPlaces({ of, after = '', most }: Asked): Promise<NamedPlace[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT slug, jsonb_build_object('zh', name_zh, 'en', name_en) AS name, jsonb_build_object('zh', about_zh, 'en', about_en) AS about, live
    FROM (${SOURCES[of]}) AS listed WHERE slug > ${after} AND cardinality(live) > 0 ORDER BY slug LIMIT ${most}`);
  return rows.map((row) => NamedPlace.parse(row));
}

const LIVE = (list: SQL) => sql`
  ARRAY(SELECT language FROM unnest(ARRAY['zh', 'en']) AS language
    WHERE EXISTS (SELECT FROM reader_listings AS listing WHERE listing.list = ${list} AND listing.locale = language)) AS live`;

const SOURCES: Record<Asked['of'], SQL> = {
  tag: sql`SELECT slug, name_zh, name_en, '' AS about_zh, '' AS about_en, ${LIVE(sql`'tag/' || tags.slug`)} FROM tags`,
  person: sql`SELECT slug, name_zh, name_en, about_zh, about_en, ${LIVE(sql`'person/' || reader_contributors.slug`)} FROM reader_contributors`,
};
