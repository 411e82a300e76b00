import { sql } from 'drizzle-orm';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';
import { CARD_COLUMNS, ReaderCard } from './reader-card';

/** What is live in one language, the newest first: at most `most` articles after the first `after`. */
export async function listReaderCards({ locale, after, most }: { locale: Locale; after: number; most: number }): Promise<ReaderCard[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT ${CARD_COLUMNS}
    FROM reader_cards AS card JOIN sections AS section ON section.slug = card.section
    WHERE card.locale = ${locale}
    ORDER BY card.first_published_at DESC NULLS LAST, card.article_id
    LIMIT ${most} OFFSET ${after}`);
  return rows.map((row) => ReaderCard.parse(row));
}
