import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';

/** The tags of an article in their order, by both names. */
export const ReaderTags = z.array(z.object({ slug: z.string(), zh: z.string(), en: z.string() }));

/** A column of the relation called `card`. Tags that are gone are left out. */
export const TAG_COLUMN: SQL = sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', tag.slug, 'zh', tag.name_zh, 'en', tag.name_en) ORDER BY listed.place), '[]')
    FROM unnest(card.tags) WITH ORDINALITY AS listed(slug, place) JOIN tags AS tag ON tag.slug = listed.slug)`;
