import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';
import { fixed } from '@/db/views/reader/fixed';
import { KINDS } from '@/domain/article';
import { LOCALES } from '@/domain/locale';
import { FIRST_YEAR, LAST_YEAR, type SearchFilter } from '@/domain/site/search-filter';
import type { SearchClause } from '@/domain/site/search-plan';
import type { SearchTerm } from '@/domain/site/search-terms';
import { isStrict, searchCondition } from './search-condition';
import { anyWordOf, searchQuestion } from './search-question';

export const FOUND_ON_A_PAGE = 10;
export const MOST_FOUND_PAGES = 10;

/** So many of the newest with the words anywhere, and so many of the newest with them in the heading, are compared to find the best. */
const COMPARED = 120;

/** More than this are not counted, and what is common is looked for year by year. */
const MOST_COUNTED = 2000;

/** What is found is looked at text by text while there is no more of it than this; else only what is shown. */
const LOOKED_THROUGH = 100;

const Edition = z.object({
  locale: z.enum(LOCALES),
  slug: z.string(),
  title: z.string(),
  standfirst: z.string(),
  names: z.string(),
  body: z.string(),
});

/** An article that was found, with the texts of its editions, Chinese first. */
const FoundArticle = z.object({
  articleId: z.uuid(),
  kind: z.enum(KINDS),
  section: z.string(),
  firstPublishedAt: z.coerce.date(),
  editions: z.array(Edition),
});
export type FoundArticle = z.infer<typeof FoundArticle>;

const Count = z.object({ of: z.enum(['all', 'section', 'year', 'edition', 'tag']), value: z.string(), count: z.int() });

const Row = z.object({ counts: z.array(Count), found: z.array(FoundArticle) });

/** How many articles have what was asked and the value of one filter, with the other filters as they are. The most frequent first. */
export type FoundCount = z.infer<typeof Count>;

/** `count` is null, and nothing else is counted, where there are too many. */
export type Found = { count: number | null; counts: FoundCount[]; articles: FoundArticle[] };

type Search = { clause: SearchClause; without: readonly SearchTerm[]; filter: SearchFilter; page: number };

/**
 * The articles that have what was asked in one of their editions, the best first: with it in the title before in the standfirst before in the
 * names before in the text, and the newest before the older. However common the words, the work is bounded.
 */
export async function searchArticles({ clause, without, filter, page }: Search): Promise<Found> {
  const text = sql`(SELECT string_agg(concat_ws(E'\n', title, standfirst, names, body), E'\n') FROM reader_search_texts AS texts WHERE texts.article_id = hit.article_id)`;
  const strict = isStrict(clause) ? searchCondition(clause, { text, words: sql`hit.words` }) : sql`true`;
  const rows = await searchDatabase().execute(sql`
    WITH given AS MATERIALIZED (
      SELECT ${searchQuestion(clause, { without })} AS anywhere, ${searchQuestion(clause, { without, within: 'h/' })} AS above, ${narrowedBy(filter)}::tsquery AS narrowed,
        ${searchQuestion(clause, { weights: 'ABC' })} AS names, ${searchQuestion(clause, { weights: 'AB' })} AS opening, ${searchQuestion(clause, { weights: 'A' })} AS title,
        ${anyWordOf(clause)} AS wanted
    ), raw AS MATERIALIZED (
      SELECT article_id, section, tags, locales, year, words FROM reader_search WHERE words @@ (SELECT anywhere FROM given) LIMIT ${fixed(MOST_COUNTED + 1)}
    ), hits AS MATERIALIZED (
      SELECT section, tags, locales, year FROM raw AS hit WHERE (SELECT count(*) FROM raw) > ${fixed(LOOKED_THROUGH)} OR ${strict}
    ), few AS MATERIALIZED (SELECT count(*) <= ${fixed(MOST_COUNTED)} AS complete FROM raw),
    years AS MATERIALIZED (SELECT ('y/' || year)::tsquery AS year FROM generate_series((SELECT max(year) FROM reader_search), (SELECT min(year) FROM reader_search), -1) AS year),
    compared AS MATERIALIZED (${newest(sql`anywhere`)} UNION ${newest(sql`above`)}),
    -- What stands apart from its row is fetched once, and not by each function that looks into it.
    headed AS MATERIALIZED (
      SELECT article_id, kind, section, first_published_at, words, heading || ''::tsvector AS heading
      FROM reader_search WHERE article_id = ANY (ARRAY(SELECT article_id FROM compared))
    ), ranked AS (
      SELECT article_id, kind, section, first_published_at, words,
        4 * (heading @@ title)::integer + 2 * (heading @@ opening)::integer + (heading @@ names)::integer
          + round(ts_rank('{0, 0.2, 0.4, 1}', heading, wanted)::numeric, 1) AS score
      FROM given, headed
      ORDER BY score DESC, first_published_at DESC, article_id
    ), shown AS (
      SELECT row_number() OVER () AS place, * FROM (
        SELECT article_id, kind, section, first_published_at FROM ranked AS hit WHERE ${strict} LIMIT ${fixed(FOUND_ON_A_PAGE)} OFFSET ${(page - 1) * FOUND_ON_A_PAGE}
      ) AS best
    )
    SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('of', of, 'value', value, 'count', count) ORDER BY count DESC, value), '[]') FROM (${counts(filter)}) AS counts
        WHERE (SELECT few.complete FROM few)) AS counts,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('articleId', article_id, 'kind', kind, 'section', section, 'firstPublishedAt', first_published_at, 'editions', (
          SELECT jsonb_agg(jsonb_build_object('locale', locale, 'slug', slug, 'title', texts.title, 'standfirst', texts.standfirst, 'names', names, 'body', body) ORDER BY locale DESC)
          FROM reader_search_texts AS texts JOIN reader_cards AS card USING (article_id, locale) WHERE texts.article_id = shown.article_id
        )) ORDER BY place), '[]') FROM shown) AS found`);
  const { counts: all, found } = Row.parse(rows[0]);
  return { count: all.find(({ of }) => of === 'all')?.count ?? null, counts: all.filter(({ of }) => of !== 'all'), articles: found };
}

/** The newest articles that answer one of the questions: of a few, all are sorted; of many, those of the last years until there are enough. */
function newest(question: SQL): SQL {
  const columns = sql`article_id, first_published_at`;
  const sorted = sql`ORDER BY first_published_at DESC, article_id LIMIT ${fixed(COMPARED)}`;
  return sql`(
    (SELECT ${columns} FROM reader_search WHERE (SELECT few.complete FROM few) AND words @@ (SELECT ${question} && narrowed FROM given) ${sorted})
    UNION ALL
    (SELECT found.* FROM years, LATERAL (
        SELECT ${columns} FROM reader_search WHERE NOT (SELECT few.complete FROM few) AND words @@ (SELECT ${question} && narrowed && years.year FROM given) ${sorted}
      ) AS found LIMIT ${fixed(COMPARED)})
  )`;
}

/** The filters as a question; the empty one, which asks for nothing more, where there are none. */
function narrowedBy({ section, tag, from, to, edition }: SearchFilter): string {
  const years =
    from === null && to === null
      ? []
      : Array.from({ length: (to ?? LAST_YEAR) - (from ?? FIRST_YEAR) + 1 }, (_, n) => `'y/${(from ?? FIRST_YEAR) + n}'`);
  const parts = [
    section === null ? [] : [`'s/${section}'`],
    tag === null ? [] : [`'t/${tag}'`],
    years.length === 0 ? [] : [`(${years.join(' | ')})`],
    edition === null ? [] : [`'e/${edition}'`],
  ];
  return parts.flat().join(' & ');
}

type Filtered = 'section' | 'tag' | 'year' | 'edition';

function counts(filter: SearchFilter): SQL {
  return sql`
    SELECT 'all' AS of, '' AS value, count(*) FROM hits WHERE ${kept(filter)}
    UNION ALL SELECT 'section', section, count(*) FROM hits WHERE ${kept(filter, 'section')} GROUP BY section
    UNION ALL SELECT 'year', year::text, count(*) FROM hits WHERE ${kept(filter, 'year')} GROUP BY year
    UNION ALL SELECT 'edition', locale, count(*) FROM hits, unnest(locales) AS locale WHERE ${kept(filter, 'edition')} GROUP BY locale
    UNION ALL (SELECT 'tag', tag, count(*) FROM hits, unnest(tags) AS tag WHERE ${kept(filter, 'tag')} GROUP BY tag ORDER BY 3 DESC, 2 LIMIT 12)`;
}

/** The filters as a condition on a hit, but for one of them. */
function kept({ section, tag, from, to, edition }: SearchFilter, but?: Filtered): SQL {
  const conditions: Record<Filtered, SQL | null> = {
    section: section === null ? null : sql`section = ${section}`,
    tag: tag === null ? null : sql`tags @> ARRAY[${tag}]`,
    year: from === null && to === null ? null : sql`year BETWEEN ${from ?? FIRST_YEAR} AND ${to ?? LAST_YEAR}`,
    edition: edition === null ? null : sql`locales @> ARRAY[${edition}]`,
  };
  const asked = (['section', 'tag', 'year', 'edition'] as const).flatMap((name) => (name === but ? [] : (conditions[name] ?? [])));
  return asked.length === 0 ? sql`true` : sql.join(asked, sql` AND `);
}
