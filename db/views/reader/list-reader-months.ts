import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';
import { ZONE } from './from-list';

const Month = z.object({ month: z.string() });

/** The months with news in one language as 2026-11, the newest first. Asks the index once a month, not once an article. */
export async function listReaderMonths(locale: Locale): Promise<string[]> {
  const rows = await readerDatabase().execute(sql`
    WITH span AS (
      SELECT date_trunc('month', min(card.first_published_at) AT TIME ZONE ${ZONE}) AS first, max(card.first_published_at) AT TIME ZONE ${ZONE} AS last
      FROM reader_cards AS card WHERE card.locale = ${locale} AND card.kind = 'news'
    )
    SELECT to_char(start, 'YYYY-MM') AS month FROM span, generate_series(span.first, span.last, interval '1 month') AS start
    WHERE EXISTS (
      SELECT FROM reader_cards AS card WHERE card.locale = ${locale} AND card.kind = 'news'
        AND card.first_published_at >= start AT TIME ZONE ${ZONE} AND card.first_published_at < (start + interval '1 month') AT TIME ZONE ${ZONE})
    ORDER BY start DESC`);
  return rows.map((row) => Month.parse(row).month);
}
