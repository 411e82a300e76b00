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

const Head = ReaderCard.extend({
  /** What was written: never another text under the same name. */
  revision: z.uuid(),
  fields: Fields,
  direction: z.enum(DIRECTIONS),
  /** Since when readers have been told that it is being revised; null while they are not. */
  revisingSince: z.coerce.date().nullable(),
  tags: ReaderTags,
  credits: z.array(z.object({ role: z.string(), name: z.string(), contributor: z.string().nullable() })),
  corrections: z.array(z.object({ at: z.coerce.date(), zh: z.string(), en: z.string() })),
  twin: z.object({ locale: z.enum(LOCALES), slug: z.string() }).nullable(),
});

const Passages = z.array(z.object({ id: z.string(), canonical: z.string() }));

/**
 * A live text with all that stands around it. `corrections` are what readers were told, the newest first; `twin` is where the article
 * stands in the other language, null while it does not.
 */
export type ReaderHead = z.infer<typeof Head>;

/** The text itself, with the pictures that it shows. */
export type ReaderBody = { passages: z.infer<typeof Passages>; pictures: ReadonlyMap<string, Picture> };

/** A live text with all that other programs are told of it. */
export type ReaderText = ReaderHead & ReaderBody;

/** What follows SELECT; the relation that holds the article is called `card`, its section `section`. */
export const HEAD_COLUMNS: SQL = sql`
  ${CARD_COLUMNS}, card.revision, card.fields, card.direction, card.revising_since AS "revisingSince", ${TAG_COLUMN} AS tags,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', credit.role, 'name', credit.name, 'contributor', credit.contributor) ORDER BY credit.place), '[]')
    FROM reader_credits AS credit WHERE credit.article_id = card.article_id AND credit.locale = card.locale) AS credits,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('at', correction.at, 'zh', correction.zh, 'en', correction.en) ORDER BY correction.seq DESC), '[]')
    FROM reader_corrections AS correction WHERE correction.article_id = card.article_id) AS corrections,
  (SELECT jsonb_build_object('locale', twin.locale, 'slug', twin.slug)
    FROM reader_cards AS twin WHERE twin.article_id = card.article_id AND twin.locale <> card.locale) AS twin`;

/** The same with the text itself. */
export const TEXT_COLUMNS: SQL = sql`${HEAD_COLUMNS}, card.passages`;

export function readHeads(rows: Iterable<unknown>): ReaderHead[] {
  return [...rows].map((row) => Head.parse(row));
}

/** The texts of rows with `passages`, in their order; all their pictures are asked for at once. */
export async function readBodies(rows: Iterable<{ passages?: unknown }>): Promise<ReaderBody[]> {
  const texts = [...rows].map((row) => Passages.parse(row.passages));
  const wanted = texts.map(mediaOf);
  const known = new Map((await listReaderPictures([...new Set(wanted.flat())])).map((picture) => [picture.id, picture]));
  return texts.map((passages, place) => {
    const shown = (wanted[place] ?? []).flatMap((id) => known.get(id) ?? []);
    return { passages, pictures: new Map(shown.map((picture) => [picture.id, picture])) };
  });
}
