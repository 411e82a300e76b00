import { type SQL, sql } from 'drizzle-orm';
import { articles } from '@/db/schema/articles';

/**
 * True for an article in which a translator has something to do: it is not in review, readers do not see its source as it is now, and
 * some passage of the source that has words is in no confirmed link, or was changed since it was confirmed.
 */
export function hasOpenTranslation(): SQL {
  return sql`${articles.stage} ->> 'at' IN ('drafting', 'returned') AND EXISTS (
    SELECT FROM editions AS source, jsonb_array_elements(source.outline) AS passage
    WHERE source.article_id = ${articles.id} AND source.locale = split_part(${articles.direction}, '-', 1)
      AND NOT (passage ->> 'blank')::boolean
      AND NOT EXISTS (
        SELECT FROM live_editions AS live JOIN revisions AS revision ON revision.id = live.revision_id
        WHERE live.article_id = ${articles.id} AND live.locale = source.locale AND revision.version = source.version
      )
      AND NOT EXISTS (
        SELECT FROM links WHERE links.article_id = ${articles.id} AND links.confirmed_by IS NOT NULL
          AND passage ->> 'id' = ANY (CASE source.locale WHEN 'zh' THEN links.zh ELSE links.en END)
          AND passage ->> 'fingerprint' = ANY (CASE source.locale WHEN 'zh' THEN links.zh_seen ELSE links.en_seen END)
      )
  )`;
}
