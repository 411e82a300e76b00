import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';
import { type ListPlace, scopeOf } from '@/domain/site/list-place';
import { fixed } from './fixed';
import { fromList } from './from-list';

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

type Asked = {
  articleId: string;
  locale: Locale;
  /** What it has in common with others, by slug: `people` are those who wrote it. */
  section: string;
  tags: readonly string[];
  people: readonly string[];
};

const COLUMNS = sql`card.article_id AS "articleId", card.locale, card.kind, card.slug, card.title, card.first_published_at AS "firstPublishedAt"`;
// As many are weighed of each list: the newest before the article.
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
 * A tag in common weighs 4, a person 2, the section 1; of equals the newer goes first. Only earlier articles count, so that nothing that is
 * published later changes what stands here.
 */
async function listRelated(asked: Asked): Promise<Neighbour[]> {
  const { articleId, locale, section, tags, people } = asked;
  const places: ListPlace[] = [
    { at: 'section', slug: section },
    ...tags.map((slug): ListPlace => ({ at: 'tag', slug })),
    ...people.map((slug): ListPlace => ({ at: 'person', slug })),
  ];
  const newest = places.map(
    (place) => sql`(SELECT candidate.article_id FROM here, LATERAL (
      SELECT card.article_id ${fromList(locale, place)}
        AND (card.first_published_at, card.article_id) < (here.first_published_at, here.article_id)
      ORDER BY card.first_published_at DESC, card.article_id DESC LIMIT ${fixed(WEIGHED)}) AS candidate)`,
  );
  const persons = people.map((slug) => scopeOf({ at: 'person', slug }));
  const rows = await readerDatabase().execute(sql`
    WITH here AS (${here(articleId, locale)}),
    candidates AS (${sql.join(newest, sql` UNION `)})
    SELECT ${COLUMNS} FROM candidates JOIN reader_cards AS card ON card.article_id = candidates.article_id AND card.locale = ${locale}
    ORDER BY 4 * cardinality(ARRAY(SELECT unnest(card.tags) INTERSECT SELECT unnest(${arrayOf(tags)})))
      + 2 * (SELECT count(*) FROM reader_listings AS listed WHERE listed.list = ANY(${arrayOf(persons)}) AND listed.locale = card.locale
          AND listed.first_published_at = card.first_published_at AND listed.article_id = card.article_id)
      + CASE WHEN card.section = ${section} THEN 1 ELSE 0 END DESC,
      card.first_published_at DESC, card.article_id DESC
    LIMIT ${fixed(SHOWN + 1)}`);
  return rows.map((row) => Neighbour.parse(row));
}

function here(articleId: string, locale: Locale): SQL {
  return sql`SELECT first_published_at, article_id FROM reader_cards WHERE article_id = ${articleId} AND locale = ${locale} AND kind = 'news'`;
}

function arrayOf(words: readonly string[]): SQL {
  const each = words.map((word) => sql`${word}`);
  return sql`ARRAY[${sql.join(each, sql`, `)}]::text[]`;
}
