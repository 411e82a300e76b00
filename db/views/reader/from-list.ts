import { type SQL, sql } from 'drizzle-orm';
import type { Locale } from '@/domain/locale';
import { type ListPlace, scopeOf } from '@/domain/site/list-place';

/** Months are those of Beijing, as all dates that readers see. */
export const ZONE: SQL = sql`'Asia/Shanghai'`;

/**
 * The news of one language that a list holds, as FROM and WHERE of a query: a relation `card` with `article_id`, `locale` and
 * `first_published_at`, which an index gives in the order of time.
 */
export function fromList(locale: Locale, place: ListPlace): SQL {
  const news = sql`FROM reader_cards AS card WHERE card.locale = ${locale} AND card.kind = 'news'`;
  switch (place.at) {
    case 'news':
      return news;
    case 'section':
      return sql`${news} AND card.section = ${place.slug}`;
    case 'month':
      return sql`${news} AND card.first_published_at >= ${startOf(place.month)} AND card.first_published_at < ${endOf(place.month)}`;
    default:
      return sql`FROM reader_listings AS card WHERE card.list = ${scopeOf(place)} AND card.locale = ${locale}`;
  }
}

/** The first moment of a month such as 2026-11. */
export function startOf(month: string): SQL {
  return sql`(${`${month}-01`}::timestamp AT TIME ZONE ${ZONE})`;
}

/** The first moment of the month after it. */
export function endOf(month: string): SQL {
  return sql`((${`${month}-01`}::timestamp + interval '1 month') AT TIME ZONE ${ZONE})`;
}
