import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES } from '@/domain/locale';
import { Picture } from '@/domain/picture';
import { fixed } from './fixed';
import { endOf, startOf } from './from-list';

const SitemapText = z.object({
  locale: z.enum(LOCALES),
  slug: z.string(),
  /** Its slug in the other language, null while it is not live there. */
  twin: z.string().nullable(),
  picture: Picture.nullable(),
  publishedAt: z.coerce.date(),
});
export type SitemapText = z.infer<typeof SitemapText>;

type Asked = { month: string; after: number; most: number };

/** The texts that first went out in a month such as 2026-11, in both languages, from the oldest: `most` after the first `after`. */
export async function listSitemapTexts({ month, after, most }: Asked): Promise<SitemapText[]> {
  const rows = await readerDatabase().execute(sql`
    WITH chosen AS (
      SELECT card.* FROM reader_cards AS card
      WHERE card.locale IN ('zh', 'en') AND card.kind = 'news'
        AND card.first_published_at >= ${startOf(month)} AND card.first_published_at < ${endOf(month)}
      ORDER BY card.first_published_at, card.article_id, card.locale LIMIT ${fixed(most)} OFFSET ${after}
    )
    SELECT card.locale, card.slug, twin.slug AS twin, to_jsonb(picture) AS picture, card.published_at AS "publishedAt"
    FROM chosen AS card
    LEFT JOIN reader_cards AS twin ON twin.article_id = card.article_id AND twin.locale <> card.locale
    LEFT JOIN reader_pictures AS picture ON picture.id = card.lead_media
    ORDER BY card.first_published_at, card.article_id, card.locale`);
  return rows.map((row) => SitemapText.parse(row));
}
