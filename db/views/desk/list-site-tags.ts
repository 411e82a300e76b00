import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { appDatabase } from '@/db/database';
import { listTags } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import type { Tag } from '@/domain/site/tag';

/** A tag with how many articles have it, published or not. */
export type SiteTag = Tag & { articles: number };

const Count = z.object({ tag: z.string(), articles: z.int() });

export async function listSiteTags(who: Actor): Promise<SiteTag[]> {
  if (!may(who, 'see-desk')) return [];
  const rows = await appDatabase().execute(sql`
    SELECT coalesce(alias.tag, named) AS tag, count(DISTINCT id)::integer AS articles
    FROM articles CROSS JOIN unnest(tags) AS named LEFT JOIN tag_aliases AS alias ON alias.slug = named GROUP BY 1`);
  const counts = new Map(rows.map((row) => Count.parse(row)).map(({ tag, articles }) => [tag, articles]));
  return (await listTags(appDatabase())).map((tag) => ({ ...tag, articles: counts.get(tag.slug) ?? 0 }));
}
