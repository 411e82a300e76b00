import { sql } from 'drizzle-orm';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';
import { fixed } from './fixed';
import { CARD_COLUMNS, ReaderCard } from './reader-card';

/** What the front page shows: the newest of all, and of every section. */
export type ReaderFront = { latest: ReaderCard[]; bySection: Map<string, ReaderCard[]> };

/** At most `latest` articles of all sections and `each` of every one, the newest first. Sections are named by their slugs. */
export async function findReaderFront({ locale, latest, each }: { locale: Locale; latest: number; each: number }): Promise<ReaderFront> {
  const news = sql`card.locale = ${locale} AND card.kind = 'news'`;
  const newest = sql`ORDER BY card.first_published_at DESC, card.article_id DESC`;
  const database = readerDatabase();
  const [ofAll, ofSections] = await Promise.all([
    database.execute(sql`
      SELECT ${CARD_COLUMNS} FROM reader_cards AS card JOIN sections AS section ON section.slug = card.section
      WHERE ${news} ${newest} LIMIT ${fixed(latest)}`),
    database.execute(sql`
      SELECT ${CARD_COLUMNS} FROM sections AS section
      CROSS JOIN LATERAL (SELECT * FROM reader_cards AS card WHERE ${news} AND card.section = section.slug ${newest} LIMIT ${fixed(each)}) AS card
      ${newest}`),
  ]);
  const cards = ofSections.map((row) => ReaderCard.parse(row));
  return { latest: ofAll.map((row) => ReaderCard.parse(row)), bySection: Map.groupBy(cards, (card) => card.sectionSlug) };
}
