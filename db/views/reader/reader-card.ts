import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { KINDS } from '@/domain/article';
import { LOCALES } from '@/domain/locale';
import { Picture } from '@/domain/picture';

/** A live article as lists show it, in one language. */
export const ReaderCard = z.object({
  articleId: z.uuid(),
  locale: z.enum(LOCALES),
  slug: z.string(),
  kind: z.enum(KINDS),
  /** The name of the section in the language of the card. */
  section: z.string(),
  sectionSlug: z.string(),
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
  card.article_id AS "articleId", card.locale, card.slug, card.kind, card.title, card.standfirst, card.event_date::text AS "eventDate",
  CASE card.locale WHEN 'zh' THEN section.name_zh ELSE section.name_en END AS section, section.slug AS "sectionSlug",
  (SELECT to_jsonb(picture) FROM reader_pictures AS picture WHERE picture.id = card.lead_media) AS picture,
  card.first_published_at AS "firstPublishedAt", card.published_at AS "publishedAt"`;
