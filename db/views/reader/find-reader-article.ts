import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { Fields } from '@/domain/article';
import { DIRECTIONS } from '@/domain/direction';
import { type Locale, otherLocale } from '@/domain/locale';
import { Link } from '@/domain/pair/link';
import type { Picture } from '@/domain/picture';
import { mediaOf } from '@/domain/prose/media-of';
import { livePlace, pathOf } from '@/domain/site/place';
import type { Presence } from '@/domain/site/presence';
import { listReaderPictures } from './list-reader-pictures';
import { CARD_COLUMNS, ReaderCard } from './reader-card';

const Row = ReaderCard.extend({
  fields: Fields,
  passages: z.array(z.object({ id: z.string(), canonical: z.string() })),
  direction: z.enum(DIRECTIONS),
  links: z
    .array(Link.pick({ kind: true, zh: true, en: true }))
    .nullable()
    .transform((links) => links ?? []),
  revisingSince: z.coerce.date().nullable(),
  /** Slugs. */
  tags: z.array(z.string()),
  twin: z.string().nullable(),
});

/**
 * A live article in one language. `twin` is its slug in the other language, null while that is not live; `pictures` are those of the
 * text, in its order; `links` say which passages of one language render which of the other; `revisingSince` is set while readers are told
 * that it is being revised.
 */
export type ReaderArticle = z.infer<typeof Row> & { pictures: Picture[]; presence: Presence };

/** The article that stands at this address now. Null for former addresses too: see `findReaderAddress`. */
export async function findReaderArticle({ locale, slug }: { locale: Locale; slug: string }): Promise<ReaderArticle | null> {
  const rows = await readerDatabase().execute(sql`
    SELECT ${CARD_COLUMNS}, card.fields, card.passages, card.direction, card.links, card.revising_since AS "revisingSince", card.tags, twin.slug AS twin
    FROM reader_articles AS card JOIN sections AS section ON section.slug = card.section
    LEFT JOIN reader_cards AS twin ON twin.article_id = card.article_id AND twin.locale <> card.locale
    WHERE card.locale = ${locale} AND card.slug = ${slug}`);
  if (!rows[0]) return null;
  const article = Row.parse(rows[0]);
  return { ...article, pictures: await picturesOf(article.passages), presence: presenceOf(article) };
}

function presenceOf({ locale, kind, slug, twin }: z.infer<typeof Row>): Presence {
  const other = otherLocale(locale);
  const here = pathOf(locale, livePlace({ kind, slug }));
  const there = twin === null ? null : pathOf(other, livePlace({ kind, slug: twin }));
  return locale === 'zh' ? { zh: here, en: there } : { zh: there, en: here };
}

async function picturesOf(passages: ReaderArticle['passages']): Promise<Picture[]> {
  const ids = mediaOf(passages);
  const known = new Map((await listReaderPictures(ids)).map((picture) => [picture.id, picture]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
