import type { Sql, TransactionSql } from 'postgres';
import { type MadeUpArticle, type MadeUpEdition, SECTIONS, TAGS } from './made-up-archive';
import type { TermPair } from './word-lists';

const TOGETHER = 500;

/**
 * Puts articles into the tables past all triggers, since nobody signed them, and has PostgreSQL make of them what search needs, by
 * the functions that a publication calls too. The indexes are made at the end, as after a restore.
 */
export async function fillArchive(
  sql: Sql,
  { articles, terms }: { articles: Iterable<MadeUpArticle>; terms: readonly TermPair[] },
): Promise<{ articles: number; editions: number }> {
  const indexes = await sql<{ name: string; made: string }[]>`
    SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE tablename IN ('search_articles', 'live_editions') AND indexdef LIKE '%USING gin%'`;
  for (const { name } of indexes) await sql`DROP INDEX ${sql(name)}`;
  // Ids of the form that the application reads (RFC 9562).
  await sql`
    CREATE OR REPLACE FUNCTION made_up_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
      SELECT overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$`;
  const count = await insertAll(sql, articles);
  await sql`ANALYZE revisions, live_editions`;
  const halves = [0, 1].map((half) => settleHalf(sql, half, count.articles));
  await Promise.all(halves);
  for (const { made } of indexes) await sql.unsafe(made);
  await sql`
    INSERT INTO search_vocabulary SELECT DISTINCT word FROM search_texts, search_pieces(search_fold(concat_ws(' ', title, standfirst, names)))
    WHERE word ~ '^[a-z]{4,30}$' ON CONFLICT DO NOTHING`;
  await insertTerms(sql, terms);
  await sql`VACUUM ANALYZE`;
  return count;
}

async function insertAll(sql: Sql, articles: Iterable<MadeUpArticle>): Promise<{ articles: number; editions: number }> {
  const count = { articles: 0, editions: 0 };
  await sql.begin(async (tx) => {
    await tx`SET LOCAL session_replication_role = replica`;
    await tx`INSERT INTO sections (slug, name_zh, name_en) SELECT slug, slug, slug FROM unnest(${[...SECTIONS]}::text[]) AS slug ON CONFLICT DO NOTHING`;
    await tx`INSERT INTO tags (slug, name_zh, name_en) SELECT slug, slug, slug FROM unnest(${TAGS}::text[]) AS slug ON CONFLICT DO NOTHING`;
    let some: MadeUpArticle[] = [];
    for (const article of articles) {
      some.push(article);
      count.articles += 1;
      count.editions += Object.keys(article.editions).length;
      if (some.length < TOGETHER) continue;
      await insert(tx, some);
      some = [];
    }
    if (some.length > 0) await insert(tx, some);
  });
  return count;
}

async function insertTerms(sql: Sql, terms: readonly TermPair[]): Promise<void> {
  await sql`
    WITH given AS (SELECT gen_random_uuid() AS id, * FROM jsonb_to_recordset(${sql.json([...terms])}) AS list(zh text, en text)),
      concept AS (INSERT INTO concepts (id, version, kind, by_zh, by_en, changed_at) SELECT id, 1, 'term', zh, en, now() FROM given)
    INSERT INTO concept_forms (concept_id, place, kind, locale, status, text)
    SELECT id, 0, 'term', 'zh', 'approved', zh FROM given UNION ALL SELECT id, 1, 'term', 'en', 'approved', en FROM given`;
}

/** Every second article, so that both cores of a small machine have work. */
async function settleHalf(sql: Sql, half: number, articles: number): Promise<void> {
  for (let from = half; from < articles; from += 2 * TOGETHER) {
    const some = Array.from({ length: TOGETHER }, (_, n) => from + 2 * n);
    await sql.begin(async (tx) => {
      await tx`SET LOCAL session_replication_role = replica`;
      await tx`INSERT INTO search_texts SELECT made.* FROM unnest(${some}::integer[]) AS n, texts_made_searchable(made_up_id('article ' || n)) AS made`;
      await tx`INSERT INTO search_articles SELECT made.* FROM unnest(${some}::integer[]) AS n, made_searchable(made_up_id('article ' || n)) AS made`;
    });
  }
}

async function insert(tx: TransactionSql, articles: readonly MadeUpArticle[]): Promise<void> {
  const rows = articles.flatMap((article) =>
    (['zh', 'en'] as const).flatMap((locale) => {
      const edition = article.editions[locale];
      if (!edition) return [];
      const { n, section, tags, at } = article;
      return [
        {
          n,
          locale,
          section,
          tags,
          at,
          title: edition.title,
          standfirst: edition.standfirst,
          fields: fieldsOf(edition, n),
          passages: passagesOf(edition),
        },
      ];
    }),
  );
  await tx`
    WITH given AS (
      SELECT made_up_id('article ' || n) AS article, made_up_id('revision ' || n || locale) AS revision, *
      FROM jsonb_to_recordset(${tx.json(rows.map((row) => ({ ...row, at: row.at.toISOString() })))}) AS list(n integer, locale text, section text, tags text[], at timestamptz,
        title text, standfirst text, fields jsonb, passages jsonb)
    ), stored AS (
      INSERT INTO revisions (id, edition_id, article_id, locale, seq, version, fields, passages, created_by)
      SELECT revision, revision, article, locale, 1, 1, fields, passages, 'nobody' FROM given
    )
    INSERT INTO live_editions (article_id, locale, slug, publication_id, revision_id, section, title, standfirst, first_published_at, published_at, tags)
    SELECT article, locale, fields->>'slug', article, revision, section, title, standfirst, at, at, tags FROM given`;
}

function fieldsOf({ names }: MadeUpEdition, n: number): { slug: string; credits: { role: string; names: string }[]; description: string } {
  return { slug: `made-up-${n}`, credits: [{ role: 'by', names }], description: '' };
}

function passagesOf({ title, standfirst, paragraphs }: MadeUpEdition): { id: string; canonical: string }[] {
  const passage = (type: string, text: string, n: number) => ({
    id: `p${n}`,
    canonical: JSON.stringify({ type, content: [{ type: 'text', text }] }),
  });
  return [
    passage('title', title, 0),
    passage('standfirst', standfirst, 1),
    ...paragraphs.map((text, n) => passage('paragraph', text, n + 2)),
  ];
}
