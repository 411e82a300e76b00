import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { type Locale, otherLocale } from '@/domain/locale';
import { type ListPage, listPage } from '@/domain/site/list-pages';
import { isMonth, type ListPlace, unnumbered } from '@/domain/site/list-place';
import { everywhere, type Presence, presentIn } from '@/domain/site/presence';
import { findListSubject, type ListSubject } from './find-list-subject';
import { fixed } from './fixed';
import { fromList } from './from-list';
import { CARD_COLUMNS, ReaderCard } from './reader-card';

/** A list of news, one page of it in one language. */
export type ReaderList = {
  /** Null for lists that are about nothing but time. */
  subject: ListSubject | null;
  /** Where the list stands where it shows its newest. News and sections always do; the others where they have an article. */
  presence: Presence;
  /** Null where there is no such page in this language; then there are no cards either. */
  page: ListPage | null;
  /** The newest first. */
  cards: ReaderCard[];
};

const Extent = z.object({ total: z.int(), there: z.boolean() });

/** Null for a section, tag or person that nobody has heard of, and for what is no month. */
export async function findReaderList({ locale, place }: { locale: Locale; place: ListPlace }): Promise<ReaderList | null> {
  if (place.at === 'month' && !isMonth(place.month)) return null;
  const [subject, { total, there }] = await Promise.all([findListSubject(place), findExtent(locale, place)]);
  if (!subject && place.at !== 'news' && place.at !== 'month') return null;
  const here = total > 0 ? [locale] : [];
  const list = unnumbered(place);
  const always = place.at === 'news' || place.at === 'section';
  const presence = always ? everywhere(list) : presentIn(there ? [...here, otherLocale(locale)] : here, list);
  const page = presence[locale] === null ? null : listPage(total, place.page);
  return { subject, presence, page, cards: page ? await listCards({ locale, place, page, total }) : [] };
}

/** How many articles a list holds in one language, and whether it holds any in the other. */
async function findExtent(locale: Locale, place: ListPlace): Promise<z.infer<typeof Extent>> {
  const rows = await readerDatabase().execute(sql`
    SELECT (SELECT count(*)::int ${fromList(locale, place)}) AS total,
           EXISTS (SELECT ${fromList(otherLocale(locale), place)}) AS there`);
  return Extent.parse(rows[0]);
}

type Slice = { locale: Locale; place: ListPlace; page: ListPage; total: number };

/** Walks the index of the list from the end that is nearer, and takes the cards of what it meets. */
async function listCards({ locale, place, page: { from, to }, total }: Slice): Promise<ReaderCard[]> {
  const after = total - to;
  const newestFirst = after <= from;
  const way = newestFirst ? sql`DESC` : sql`ASC`;
  const rows = await readerDatabase().execute(sql`
    WITH chosen AS (
      SELECT card.article_id, card.locale ${fromList(locale, place)}
      ORDER BY card.first_published_at ${way}, card.article_id ${way} LIMIT ${fixed(to - from)} OFFSET ${newestFirst ? after : from}
    )
    SELECT ${CARD_COLUMNS}
    FROM chosen JOIN reader_cards AS card USING (article_id, locale) JOIN sections AS section ON section.slug = card.section
    ORDER BY card.first_published_at DESC, card.article_id DESC`);
  return rows.map((row) => ReaderCard.parse(row));
}
