import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { ZONE } from './from-list';

/** A month such as 2026-11, how many texts first went out in it, and when one of them last changed. */
const SitemapMonth = z.object({ month: z.string(), texts: z.int(), changedAt: z.coerce.date() });
export type SitemapMonth = z.infer<typeof SitemapMonth>;

/** The months with news in either language, the oldest first. */
export async function listSitemapMonths(): Promise<SitemapMonth[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT to_char(month, 'YYYY-MM') AS month, count(*)::int AS texts, max(published_at) AS "changedAt"
    FROM (SELECT date_trunc('month', first_published_at AT TIME ZONE ${ZONE}) AS month, published_at FROM reader_cards WHERE kind = 'news') AS news
    GROUP BY news.month ORDER BY news.month`);
  return rows.map((row) => SitemapMonth.parse(row));
}
