import { type SQL, sql } from 'drizzle-orm';
import { articles } from '@/db/schema/articles';

/**
 * True for an article in which a translator has something to do: it is not in review, readers do not see its source as it is now, and
 * some passage of the source that has words is in no confirmed link, or was changed since it was confirmed. CASE keeps PostgreSQL to
 * this order, so that it opens the texts of the few articles that are in work and not of all that were ever published.
 */
export function hasOpenTranslation(): SQL {
  const source = sql`split_part(${articles.direction}, '-', 1)`;
  return sql`${articles.stage} ->> 'at' IN ('drafting', 'returned') AND CASE WHEN EXISTS (
    SELECT FROM live_editions AS live JOIN revisions AS revision ON revision.id = live.revision_id
    JOIN editions AS head ON head.id = revision.edition_id AND head.version = revision.version
    WHERE live.article_id = ${articles.id} AND live.locale = ${source}
  ) THEN false ELSE EXISTS (
    SELECT FROM editions AS head, jsonb_array_elements(head.outline) AS passage
    WHERE head.article_id = ${articles.id} AND head.locale = ${source} AND NOT (passage ->> 'blank')::boolean
      AND NOT EXISTS (
        SELECT FROM links WHERE links.article_id = ${articles.id} AND links.confirmed_by IS NOT NULL
          AND passage ->> 'id' = ANY (CASE head.locale WHEN 'zh' THEN links.zh ELSE links.en END)
          AND passage ->> 'fingerprint' = ANY (CASE head.locale WHEN 'zh' THEN links.zh_seen ELSE links.en_seen END)
      )
  ) END`;
}
