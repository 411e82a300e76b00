import { type SQL, sql } from 'drizzle-orm';
import type { Locale } from '@/domain/locale';
import type { ListPlace } from '@/domain/site/list-place';

/** Months are those of Beijing, as all dates that readers see. */
export const ZONE: SQL = sql`'Asia/Shanghai'`;

/** Which news of one language a list holds; the relation of cards is called `card`. */
export function listCondition(locale: Locale, place: ListPlace): SQL {
  const news = sql`card.locale = ${locale} AND card.kind = 'news'`;
  switch (place.at) {
    case 'news':
      return news;
    case 'section':
      return sql`${news} AND card.section = ${place.slug}`;
    case 'tag':
      return sql`${news} AND card.tags @> ARRAY[${place.slug}]`;
    case 'person':
      return sql`${news} AND card.article_id IN (
        SELECT credit.article_id FROM reader_credits AS credit WHERE credit.contributor = ${place.slug} AND credit.locale = ${locale})`;
    case 'month':
      return sql`${news} AND card.first_published_at >= ${startOf(place.month)} AND card.first_published_at < ${endOf(place.month)}`;
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
