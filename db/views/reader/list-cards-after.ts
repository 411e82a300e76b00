import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { LOCALES, type Locale } from '@/domain/locale';
import type { ListPlace } from '@/domain/site/list-place';
import { fixed } from './fixed';
import { fromList } from './from-list';
import { CARD_COLUMNS, ReaderCard } from './reader-card';
import { ReaderTags, TAG_COLUMN } from './reader-tags';

/** Where an article stands among all of its language: when it first went out, to the microsecond, and its id. */
export const CardPosition = z.strictObject({ at: z.iso.datetime({ precision: 6 }).refine((at) => at >= '1900'), id: z.uuid() });
export type CardPosition = z.infer<typeof CardPosition>;

const ListedCard = ReaderCard.extend({
  tags: ReaderTags,
  /** Where the article stands in the other language, null while it does not. */
  twin: z.object({ locale: z.enum(LOCALES), slug: z.string() }).nullable(),
  position: CardPosition,
});
export type ListedCard = z.infer<typeof ListedCard>;

export type AskedCards = {
  locale: Locale;
  section?: string;
  tag?: string;
  person?: string;
  /** What first went out at this moment or later, and before that one. */
  since?: Date;
  until?: Date;
  /** What stands after this position, from the newest to the oldest. */
  after?: CardPosition;
  /** As many as the asker wants, but no more than 200. */
  most: number;
};

// Whoever asks chooses how many, and a plan that serves all numbers has to know that they are few.
const EVER = 200;

/**
 * News of one language, the newest first. An article keeps its position as long as it is live, so that whoever walks on from the last one
 * meets every article once, whatever is published meanwhile.
 */
export async function listCardsAfter({ locale, since, until, after, most, ...narrowed }: AskedCards): Promise<ListedCard[]> {
  const [list = { at: 'news' } as const, ...others] = listsOf(narrowed);
  const conditions = [
    ...others.map((other) => sql`AND card.article_id IN (SELECT card.article_id ${fromList(locale, other)})`),
    ...(since ? [sql`AND card.first_published_at >= ${since.toISOString()}::timestamptz`] : []),
    ...(until ? [sql`AND card.first_published_at < ${until.toISOString()}::timestamptz`] : []),
    ...(after ? [sql`AND (card.first_published_at, card.article_id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
  ];
  const rows = await readerDatabase().execute(sql`
    WITH chosen AS (
      SELECT few.article_id, few.locale FROM (
        SELECT card.article_id, card.locale, card.first_published_at ${fromList(locale, list)} ${sql.join(conditions, sql` `)}
        ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT ${fixed(EVER)}) AS few
      ORDER BY few.first_published_at DESC, few.article_id DESC LIMIT ${most}
    )
    SELECT ${CARD_COLUMNS}, ${TAG_COLUMN} AS tags,
      (SELECT jsonb_build_object('locale', twin.locale, 'slug', twin.slug)
        FROM reader_cards AS twin WHERE twin.article_id = card.article_id AND twin.locale <> card.locale) AS twin,
      jsonb_build_object('at', to_char(card.first_published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'id', card.article_id) AS position
    FROM chosen JOIN reader_cards AS card USING (article_id, locale) JOIN sections AS section ON section.slug = card.section
    ORDER BY card.first_published_at DESC, card.article_id DESC`);
  return rows.map((row) => ListedCard.parse(row));
}

/** The lists in which an article must stand, the shortest first as a rule. */
function listsOf({ section, tag, person }: Pick<AskedCards, 'section' | 'tag' | 'person'>): ListPlace[] {
  return [
    ...(person === undefined ? [] : [{ at: 'person', slug: person } as const]),
    ...(tag === undefined ? [] : [{ at: 'tag', slug: tag } as const]),
    ...(section === undefined ? [] : [{ at: 'section', slug: section } as const]),
  ];
}
