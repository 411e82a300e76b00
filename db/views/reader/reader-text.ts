import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Fields } from '@/domain/article';
import { DIRECTIONS } from '@/domain/direction';
import { LOCALES } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { mediaOf } from '@/domain/prose/media-of';
import { listReaderPictures } from './list-reader-pictures';
import { CARD_COLUMNS, ReaderCard } from './reader-card';
import { ReaderTags, TAG_COLUMN } from './reader-tags';

const Row = ReaderCard.extend({
  fields: Fields,
  passages: z.array(z.object({ id: z.string(), canonical: z.string() })),
  direction: z.enum(DIRECTIONS),
  /** Since when readers have been told that it is being revised; null while they are not. */
  revisingSince: z.coerce.date().nullable(),
  tags: ReaderTags,
  credits: z.array(z.object({ role: z.string(), name: z.string(), contributor: z.string().nullable() })),
  corrections: z.array(z.object({ at: z.coerce.date(), zh: z.string(), en: z.string() })),
  twin: z.object({ locale: z.enum(LOCALES), slug: z.string() }).nullable(),
});

/**
 * A live text with all that other programs are told of it. `pictures` are those of the text; `corrections` what readers were told, the
 * newest first; `twin` is where the article stands in the other language, null while it does not.
 */
export type ReaderText = z.infer<typeof Row> & { pictures: ReadonlyMap<string, Picture> };

/** What follows SELECT; the relation that holds the article is called `card`, its section `section`. */
export const TEXT_COLUMNS: SQL = sql`
  ${CARD_COLUMNS}, card.fields, card.passages, card.direction, card.revising_since AS "revisingSince", ${TAG_COLUMN} AS tags,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', credit.role, 'name', credit.name, 'contributor', credit.contributor) ORDER BY credit.place), '[]')
    FROM reader_credits AS credit WHERE credit.article_id = card.article_id AND credit.locale = card.locale) AS credits,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('at', correction.at, 'zh', correction.zh, 'en', correction.en) ORDER BY correction.seq DESC), '[]')
    FROM reader_corrections AS correction WHERE correction.article_id = card.article_id) AS corrections,
  (SELECT jsonb_build_object('locale', twin.locale, 'slug', twin.slug)
    FROM reader_cards AS twin WHERE twin.article_id = card.article_id AND twin.locale <> card.locale) AS twin`;

/** The texts of these rows with their pictures, which are asked for once. */
export async function readTexts(rows: Iterable<unknown>): Promise<ReaderText[]> {
  const texts = [...rows].map((row) => Row.parse(row));
  const wanted = texts.map(({ passages }) => mediaOf(passages));
  const known = new Map((await listReaderPictures([...new Set(wanted.flat())])).map((picture) => [picture.id, picture]));
  return texts.map((text, place) => {
    const shown = (wanted[place] ?? []).flatMap((id) => known.get(id) ?? []);
    return { ...text, pictures: new Map(shown.map((picture) => [picture.id, picture])) };
  });
}
