import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { KINDS } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import { Picture } from '@/domain/picture';

const Embedded = z.object({
  locale: z.enum(LOCALES),
  slug: z.string(),
  kind: z.enum(KINDS),
  title: z.string(),
  standfirst: z.string(),
  picture: Picture.nullable(),
  firstPublishedAt: z.coerce.date(),
  /** Who wrote it, as the text names them. */
  authors: z.array(z.string()),
});
export type Embedded = z.infer<typeof Embedded>;

type Asked = { locale: Locale } & ({ slug: string } | { id: string });

/** A live text by its address, a former one too, or by the id of its article. Null where nothing is live. */
export async function findEmbedded(asked: Asked): Promise<Embedded | null> {
  const { locale } = asked;
  const articleId =
    'id' in asked
      ? sql`${asked.id}::uuid`
      : sql`(SELECT article_id FROM reader_addresses WHERE locale = ${locale} AND slug = ${asked.slug})`;
  const rows = await readerDatabase().execute(sql`
    SELECT card.locale, card.slug, card.kind, card.title, card.standfirst, to_jsonb(picture) AS picture, card.first_published_at AS "firstPublishedAt",
      ARRAY(SELECT credit.name FROM reader_credits AS credit
        WHERE credit.article_id = card.article_id AND credit.locale = card.locale AND credit.role = 'by' ORDER BY credit.place) AS authors
    FROM reader_cards AS card LEFT JOIN reader_pictures AS picture ON picture.id = card.lead_media
    WHERE card.locale = ${locale} AND card.article_id = ${articleId}`);
  return rows[0] ? Embedded.parse(rows[0]) : null;
}
