import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { KINDS } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import { endOf, startOf, ZONE } from './from-list';

const MonthText = z.object({
  articleId: z.uuid(),
  locale: z.enum(LOCALES),
  slug: z.string(),
  kind: z.enum(KINDS),
  title: z.string(),
  standfirst: z.string(),
  /** In Beijing. */
  day: z.iso.date(),
  passages: z.array(z.object({ id: z.string(), canonical: z.string() })),
  /** Those whom it credits, and what stands above it in the other language. */
  also: z.string(),
});
export type MonthText = z.infer<typeof MonthText>;

/** What first went out in a month such as 2026-11, in one language where it is live in both, the newest first, with its text. */
export async function listMonthTexts({ locale, month }: { locale: Locale; month: string }): Promise<MonthText[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT article_id AS "articleId", locale, slug, kind, title, standfirst, to_char(first_published_at AT TIME ZONE ${ZONE}, 'YYYY-MM-DD') AS day, passages,
      concat_ws(E'\\n', (SELECT string_agg(concat_ws(E'\\n', names, CASE WHEN twin.locale <> reader_articles.locale THEN twin.title || E'\\n' || twin.standfirst END), E'\\n' ORDER BY twin.locale)
        FROM reader_search_texts AS twin WHERE twin.article_id = reader_articles.article_id)) AS also
    FROM reader_articles WHERE kind = 'news'
      AND (locale = ${locale} OR NOT EXISTS (SELECT FROM reader_cards AS twin WHERE twin.article_id = reader_articles.article_id AND twin.locale = ${locale}))
      AND first_published_at >= ${startOf(month)} AND first_published_at < ${endOf(month)}
    ORDER BY first_published_at DESC, article_id DESC`);
  return rows.map((row) => MonthText.parse(row));
}
