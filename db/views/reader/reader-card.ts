import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { Picture } from '@/domain/picture';

/** A live article as lists show it, in one language. */
export const ReaderCard = z.object({
  articleId: z.uuid(),
  locale: z.enum(LOCALES),
  slug: z.string(),
  section: z.string(),
  title: z.string(),
  standfirst: z.string(),
  eventDate: z.iso.date().nullable(),
  picture: Picture.nullable(),
  firstPublishedAt: z.coerce.date(),
  publishedAt: z.coerce.date(),
});
export type ReaderCard = z.infer<typeof ReaderCard>;

/** The columns of a card; the relation that holds the article is called `card`, its section `section`. */
export const CARD_COLUMNS: SQL = sql`
  card.article_id AS "articleId", card.locale, card.slug, card.title, card.standfirst, card.event_date::text AS "eventDate",
  CASE card.locale WHEN 'zh' THEN section.name_zh ELSE section.name_en END AS section,
  (SELECT to_jsonb(picture) FROM reader_pictures AS picture WHERE picture.id = card.lead_media) AS picture,
  card.first_published_at AS "firstPublishedAt", card.published_at AS "publishedAt"`;
