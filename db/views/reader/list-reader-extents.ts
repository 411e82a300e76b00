import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES } from '@/domain/locale';
import { ZONE } from './from-list';

/** A list of news in one language and how many articles stand in it. The name is empty for the list of everything. */
const ReaderExtent = z.object({
  locale: z.enum(LOCALES),
  at: z.enum(['news', 'section', 'tag', 'person', 'month']),
  name: z.string(),
  total: z.int(),
});
export type ReaderExtent = z.infer<typeof ReaderExtent>;

/** Every list that readers can open, sections without an article too. */
export async function listReaderExtents(): Promise<ReaderExtent[]> {
  const rows = await readerDatabase().execute(sql`
    WITH news AS (SELECT article_id, locale, section, tags, first_published_at FROM reader_cards WHERE kind = 'news')
    SELECT locale, 'news' AS at, '' AS name, (SELECT count(*)::int FROM news WHERE news.locale = each.locale) AS total
      FROM unnest(ARRAY['zh', 'en']) AS each(locale)
    UNION ALL
    SELECT each.locale, 'section', sections.slug, count(news.article_id)::int
      FROM unnest(ARRAY['zh', 'en']) AS each(locale) CROSS JOIN sections
      LEFT JOIN news ON news.locale = each.locale AND news.section = sections.slug GROUP BY 1, 3
    UNION ALL
    SELECT news.locale, 'tag', tags.slug, count(*)::int FROM news, unnest(news.tags) AS named(slug) JOIN tags ON tags.slug = named.slug GROUP BY 1, 3
    UNION ALL
    SELECT news.locale, 'person', credit.contributor, count(DISTINCT news.article_id)::int
      FROM news JOIN reader_credits AS credit ON credit.article_id = news.article_id AND credit.locale = news.locale
      WHERE credit.contributor IS NOT NULL GROUP BY 1, 3
    UNION ALL
    SELECT locale, 'month', to_char(first_published_at AT TIME ZONE ${ZONE}, 'YYYY-MM'), count(*)::int FROM news GROUP BY 1, 3
    ORDER BY 1, 2, 3`);
  return rows.map((row) => ReaderExtent.parse(row));
}
