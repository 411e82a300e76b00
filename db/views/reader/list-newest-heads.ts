import { sql } from 'drizzle-orm';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';
import type { ListPlace } from '@/domain/site/list-place';
import { fixed } from './fixed';
import { fromList } from './from-list';
import { HEAD_COLUMNS, type ReaderHead, readHeads } from './reader-text';

/** The newest articles of a list without their texts, the newest first. */
export async function listNewestHeads({ locale, place, most }: { locale: Locale; place: ListPlace; most: number }): Promise<ReaderHead[]> {
  const rows = await readerDatabase().execute(sql`
    WITH chosen AS (
      SELECT card.article_id, card.locale ${fromList(locale, place)}
      ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT ${fixed(most)}
    )
    SELECT ${HEAD_COLUMNS}
    FROM chosen JOIN reader_articles AS card USING (article_id, locale) JOIN sections AS section ON section.slug = card.section
    ORDER BY card.first_published_at DESC, card.article_id DESC`);
  return readHeads(rows);
}
