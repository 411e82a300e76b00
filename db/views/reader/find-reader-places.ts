import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { type Locale, otherLocale } from '@/domain/locale';

const Notice = z.object({ zh: z.string(), en: z.string() });

const Place = z.object({
  locale: z.enum(['zh', 'en']),
  slug: z.string().nullable(),
  title: z.string().nullable(),
  notice: Notice.nullable(),
  withdrawnAt: z.coerce.date().nullable(),
});

/**
 * Where an article that was published at some time can be read now, seen from one language: here, in the other language only, or
 * nowhere since its withdrawal. The notice is in the language asked for and may be empty.
 */
export type ReaderPlaces =
  | { at: 'here'; slug: string }
  | { at: 'other-language'; slug: string; title: string }
  | { at: 'withdrawn'; notice: string; withdrawnAt: Date };

/** Null for an article that was never published, or of which nothing can be read for another reason than a withdrawal. */
export async function findReaderPlaces({ locale, articleId }: { locale: Locale; articleId: string }): Promise<ReaderPlaces | null> {
  const rows = await readerDatabase().execute(sql`
    SELECT DISTINCT address.locale, card.slug, card.title, address.notice, address.withdrawn_at AS "withdrawnAt"
    FROM reader_addresses AS address
    LEFT JOIN reader_cards AS card ON card.article_id = address.article_id AND card.locale = address.locale
    WHERE address.article_id = ${articleId}`);
  const places = rows.map((row) => Place.parse(row));
  const here = places.find((place) => place.locale === locale);
  if (here?.slug) return { at: 'here', slug: here.slug };
  const other = places.find((place) => place.locale === otherLocale(locale));
  if (other?.slug && other.title) return { at: 'other-language', slug: other.slug, title: other.title };
  const { notice, withdrawnAt } = places[0] ?? { notice: null, withdrawnAt: null };
  return withdrawnAt ? { at: 'withdrawn', notice: notice?.[locale].trim() ?? '', withdrawnAt } : null;
}
