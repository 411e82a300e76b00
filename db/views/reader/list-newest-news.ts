import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES } from '@/domain/locale';
import { fixed } from './fixed';

const NewestNews = z.object({ locale: z.enum(LOCALES), slug: z.string(), title: z.string(), firstPublishedAt: z.coerce.date() });
export type NewestNews = z.infer<typeof NewestNews>;

/**
 * What went out within the two days before the newest text, the newest first: what search engines of news want to hear of, counted from
 * the news itself, so that the same news always gives the same list.
 */
export async function listNewestNews({ most }: { most: number }): Promise<NewestNews[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT card.locale, card.slug, card.title, card.first_published_at AS "firstPublishedAt" FROM reader_cards AS card
    WHERE card.locale IN ('zh', 'en') AND card.kind = 'news' AND card.first_published_at >= (
      SELECT max(newest.at) FROM (VALUES ('zh'), ('en')) AS language(locale), LATERAL (
        SELECT max(first_published_at) AS at FROM reader_cards WHERE reader_cards.locale = language.locale AND kind = 'news'
      ) AS newest) - interval '2 days'
    ORDER BY card.first_published_at DESC, card.article_id DESC, card.locale LIMIT ${fixed(most)}`);
  return rows.map((row) => NewestNews.parse(row));
}
