import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';
import { fixed } from '@/db/views/reader/fixed';
import { KINDS } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import type { TypedKeys } from '@/domain/site/typed-keys';
import { fitsTitle, headingQuestion } from './heading-question';

const MOST_NAMES = 5;
const MOST_TITLES = 4;

/** Headings that are looked at for a title that fits, the newest first. */
const MOST_HEADINGS = 60;

const Name = z.object({ source: z.enum(['person', 'tag', 'term']), slug: z.string().nullable(), name: z.string() });
const Title = z.object({ locale: z.enum(LOCALES), kind: z.enum(KINDS), slug: z.string(), title: z.string() });

/** A name that readers can look for, or the title of an article in the reader's language, where it is there. */
export type Suggestions = { names: z.infer<typeof Name>[]; titles: z.infer<typeof Title>[] };

/** What goes on like what is being typed. */
export async function listSuggestions(keys: TypedKeys, locale: Locale): Promise<Suggestions> {
  const database = searchDatabase();
  const [names, titles] = await Promise.all([
    database.execute(sql`SELECT source, slug, name FROM reader_names_like(${keys.names}::tsquery, ${locale}, ${MOST_NAMES})`),
    database.execute(sql`
      WITH asked AS MATERIALIZED (SELECT ${headingQuestion(keys)} AS above),
      years AS MATERIALIZED (SELECT ('y/' || year)::tsquery AS year FROM generate_series((SELECT max(year) FROM reader_search), (SELECT min(year) FROM reader_search), -1) AS year),
      headed AS MATERIALIZED (
        SELECT found.* FROM years, LATERAL (
          SELECT article_id, first_published_at FROM reader_search WHERE words @@ (SELECT above && years.year FROM asked)
          ORDER BY first_published_at DESC, article_id LIMIT ${fixed(MOST_HEADINGS)}
        ) AS found LIMIT ${fixed(MOST_HEADINGS)}
      ), fitting AS (
        SELECT article_id, first_published_at FROM headed WHERE EXISTS (
          SELECT FROM reader_search_texts AS text WHERE text.article_id = headed.article_id AND ${fitsTitle(keys, sql`text.title`)}
        ) ORDER BY first_published_at DESC, article_id LIMIT ${fixed(MOST_TITLES)}
      )
      SELECT card.locale, card.kind, card.slug, card.title FROM fitting, LATERAL (
        SELECT locale, kind, slug, title FROM reader_cards WHERE reader_cards.article_id = fitting.article_id ORDER BY (locale = ${locale}) DESC LIMIT 1
      ) AS card ORDER BY fitting.first_published_at DESC`),
  ]);
  return { names: names.map((row) => Name.parse(row)), titles: titles.map((row) => Title.parse(row)) };
}
