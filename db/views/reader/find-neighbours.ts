import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';

/** A live news article as another one leads to it. */
const Neighbour = z.object({
  articleId: z.uuid(),
  locale: z.enum(['zh', 'en']),
  kind: z.literal('news'),
  slug: z.string(),
  title: z.string(),
  firstPublishedAt: z.coerce.date(),
});
export type Neighbour = z.infer<typeof Neighbour>;

/** Who was published before and after it, and at most three more earlier articles that have something in common with it. */
export type Neighbours = { previous: Neighbour | null; next: Neighbour | null; related: Neighbour[] };

type Asked = { articleId: string; locale: Locale; section: string; tags: readonly string[] };

const COLUMNS = sql`card.article_id AS "articleId", card.locale, card.kind, card.slug, card.title, card.first_published_at AS "firstPublishedAt"`;
// As many as are weighed of each kind: the newest before the article.
const WEIGHED = 40;
const SHOWN = 3;

/** The articles around a live one. Nothing for an article that is not live news in this language. */
export async function findNeighbours(asked: Asked): Promise<Neighbours> {
  const [beside, related] = await Promise.all([findBeside(asked), listRelated(asked)]);
  const others = related.filter(({ articleId }) => articleId !== beside.previous?.articleId);
  return { ...beside, related: others.slice(0, SHOWN) };
}

async function findBeside({ articleId, locale }: Asked): Promise<Pick<Neighbours, 'previous' | 'next'>> {
  const rows = await readerDatabase().execute(sql`
    WITH here AS (${here(articleId, locale)})
    (SELECT 'previous' AS side, ${COLUMNS} FROM here, LATERAL (
       SELECT * FROM reader_cards AS card WHERE card.locale = ${locale} AND card.kind = 'news'
         AND (card.first_published_at, card.article_id) < (here.first_published_at, here.article_id)
       ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT 1) AS card)
    UNION ALL
    (SELECT 'next' AS side, ${COLUMNS} FROM here, LATERAL (
       SELECT * FROM reader_cards AS card WHERE card.locale = ${locale} AND card.kind = 'news'
         AND (card.first_published_at, card.article_id) > (here.first_published_at, here.article_id)
       ORDER BY card.first_published_at, card.article_id LIMIT 1) AS card)`);
  const on = (side: 'previous' | 'next') => {
    const row = rows.find((each) => each.side === side);
    return row ? Neighbour.parse(row) : null;
  };
  return { previous: on('previous'), next: on('next') };
}

/**
 * A tag in common weighs 4, an author 2, the section 1; of equals the newer goes first. Only earlier articles count, so that nothing that
 * is published later changes what stands here.
 */
async function listRelated({ articleId, locale, section, tags }: Asked): Promise<Neighbour[]> {
  const named = sql`ARRAY[${sql.join(
    tags.map((tag) => sql`${tag}`),
    sql`, `,
  )}]::text[]`;
  const newest = (condition: SQL) => sql`(
    SELECT card.article_id FROM reader_cards AS card, here WHERE card.locale = ${locale} AND card.kind = 'news'
      AND (card.first_published_at, card.article_id) < (here.first_published_at, here.article_id) AND ${condition}
    ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT ${WEIGHED})`;
  const rows = await readerDatabase().execute(sql`
    WITH here AS (${here(articleId, locale)}),
    authors AS (SELECT contributor FROM reader_credits
      WHERE article_id = ${articleId} AND locale = ${locale} AND role = 'by' AND contributor IS NOT NULL),
    theirs AS (SELECT credit.article_id, count(DISTINCT credit.contributor)::int AS shared FROM reader_credits AS credit JOIN authors USING (contributor)
      WHERE credit.locale = ${locale} AND credit.role = 'by' GROUP BY credit.article_id),
    candidates AS (
      ${newest(sql`card.section = ${section}`)}
      UNION ${newest(sql`card.article_id IN (SELECT article_id FROM theirs)`)}
      ${tags.length > 0 ? sql`UNION ${newest(sql`card.tags && ${named}`)}` : sql``})
    SELECT ${COLUMNS} FROM candidates JOIN reader_cards AS card ON card.article_id = candidates.article_id AND card.locale = ${locale}
    LEFT JOIN theirs ON theirs.article_id = card.article_id
    ORDER BY 4 * cardinality(ARRAY(SELECT unnest(card.tags) INTERSECT SELECT unnest(${named})))
      + 2 * coalesce(theirs.shared, 0) + CASE WHEN card.section = ${section} THEN 1 ELSE 0 END DESC,
      card.first_published_at DESC, card.article_id DESC
    LIMIT ${SHOWN + 1}`);
  return rows.map((row) => Neighbour.parse(row));
}

function here(articleId: string, locale: Locale): SQL {
  return sql`SELECT first_published_at, article_id FROM reader_cards WHERE article_id = ${articleId} AND locale = ${locale} AND kind = 'news'`;
}
