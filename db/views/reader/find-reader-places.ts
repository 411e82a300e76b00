import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { KINDS, type Kind } from '@/domain/article';
import { type Locale, otherLocale } from '@/domain/locale';
import { livePlace, pathOf } from '@/domain/site/place';

const Notice = z.object({ zh: z.string(), en: z.string() });

const Place = z.object({
  locale: z.enum(['zh', 'en']),
  kind: z.enum(KINDS),
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
  | { at: 'here'; path: string }
  | { at: 'other-language'; of: Kind; path: string; title: string }
  | { at: 'withdrawn'; notice: string; withdrawnAt: Date };

/** Null for an article that was never published, or of which nothing can be read for another reason than a withdrawal. */
export async function findReaderPlaces({ locale, articleId }: { locale: Locale; articleId: string }): Promise<ReaderPlaces | null> {
  const rows = await readerDatabase().execute(sql`
    SELECT DISTINCT address.locale, address.kind, card.slug, card.title, address.notice, address.withdrawn_at AS "withdrawnAt"
    FROM reader_addresses AS address
    LEFT JOIN reader_cards AS card ON card.article_id = address.article_id AND card.locale = address.locale
    WHERE address.article_id = ${articleId}`);
  const places = rows.map((row) => Place.parse(row));
  const here = places.find((place) => place.locale === locale);
  if (here?.slug) return { at: 'here', path: pathOf(locale, livePlace({ kind: here.kind, slug: here.slug })) };
  const other = otherLocale(locale);
  const there = places.find((place) => place.locale === other);
  if (there?.slug && there.title) {
    const { kind, slug, title } = there;
    return { at: 'other-language', of: kind, path: pathOf(other, livePlace({ kind, slug })), title };
  }
  const { notice, withdrawnAt } = places[0] ?? { notice: null, withdrawnAt: null };
  return withdrawnAt ? { at: 'withdrawn', notice: notice?.[locale].trim() ?? '', withdrawnAt } : null;
}
