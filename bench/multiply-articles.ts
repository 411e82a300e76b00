import postgres from 'postgres';

/**
 * Publishes the sample articles again and again under other words, so that nothing can be known from before: one every hour, the last of them
 * before all that is live. The copies are put into the tables past all triggers: they are there to be read, and nobody signed them.
 */
export async function multiplyArticles(databaseUrl: string, copies: number): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async (tx) => {
      await tx`SET LOCAL session_replication_role = replica`;
      await tx`CREATE TEMP TABLE copies ON COMMIT DROP AS
        SELECT live.article_id AS was, gen_random_uuid() AS id, gen_random_uuid() AS publication, n,
          date_trunc('hour', (SELECT min(first_published_at) FROM live_editions)) - row_number() OVER () * interval '1 hour' AS at
        FROM (SELECT DISTINCT article_id FROM live_editions) AS live, generate_series(1, ${copies}) AS n`;
      await tx`CREATE TEMP TABLE texts ON COMMIT DROP AS
        SELECT live.article_id AS was, live.locale, live.revision_id AS revision_was, gen_random_uuid() AS revision, copies.id AS article, copies.n, copies.at
        FROM live_editions AS live JOIN copies ON copies.was = live.article_id`;
      await tx`INSERT INTO articles (id, direction, section, event_date, lead_media, stage, policy, created_by, kind, tags)
        SELECT copies.id, direction, section, event_date, lead_media, stage, policy, created_by, kind, tags FROM copies JOIN articles ON articles.id = was`;
      await tx`INSERT INTO editions (article_id, locale, title, outline)
        SELECT texts.article, editions.locale, title, outline FROM texts JOIN editions ON article_id = was AND editions.locale = texts.locale`;
      // Letters of the copy's number at the end of every text: other words, and no new figure.
      await tx`INSERT INTO revisions (id, edition_id, article_id, locale, seq, version, fields, passages, created_by)
        SELECT texts.revision, editions.id, texts.article, revisions.locale, 1, 1, revisions.fields,
          (SELECT jsonb_agg(passage || jsonb_build_object('canonical',
              replace(passage->>'canonical', '"text":"', '"text":"' || translate(texts.n::text, '0123456789', 'abcdefghij') || ' ')) ORDER BY place)
            FROM jsonb_array_elements(revisions.passages) WITH ORDINALITY AS list(passage, place)), revisions.created_by
        FROM texts JOIN revisions ON revisions.id = revision_was JOIN editions ON editions.article_id = texts.article AND editions.locale = texts.locale`;
      await tx`INSERT INTO pairs (id, article_id, seq, zh_revision, en_revision, links, facts, policy, frozen_by)
        SELECT copies.publication, copies.id, 1, zh.revision, en.revision, pairs.links, pairs.facts, pairs.policy, pairs.frozen_by
        FROM copies
        JOIN LATERAL (SELECT pair_id FROM publications WHERE article_id = was ORDER BY seq DESC LIMIT 1) AS live ON true
        JOIN pairs ON pairs.id = live.pair_id
        LEFT JOIN texts AS zh ON zh.article = copies.id AND zh.locale = 'zh'
        LEFT JOIN texts AS en ON en.article = copies.id AND en.locale = 'en'`;
      await tx`INSERT INTO publications (id, article_id, seq, pair_id, sign_offs, check_id, released_by, at)
        SELECT copies.publication, copies.id, 1, copies.publication, sign_offs, check_id, released_by, copies.at
        FROM copies JOIN LATERAL (SELECT * FROM publications WHERE article_id = was ORDER BY seq DESC LIMIT 1) AS live ON true`;
      await tx`INSERT INTO live_editions (article_id, locale, slug, publication_id, revision_id, section, title, standfirst, first_published_at, published_at,
          event_date, lead_media, kind, tags)
        SELECT texts.article, live.locale, live.slug || ${`-c${copies}-`} || texts.n, copies.publication, texts.revision, section, title, standfirst, texts.at, texts.at,
          event_date, lead_media, kind, tags
        FROM texts JOIN live_editions AS live ON live.article_id = texts.was AND live.locale = texts.locale JOIN copies ON copies.id = texts.article`;
      await tx`INSERT INTO live_credits (article_id, locale, place, role, name, contributor)
        SELECT texts.article, credit.locale, place, role, name, contributor FROM texts JOIN live_credits AS credit ON credit.article_id = was AND credit.locale = texts.locale`;
      await tx`INSERT INTO live_listings (list, locale, first_published_at, article_id)
        SELECT 'tag/' || tag, locale, first_published_at, article_id FROM live_editions, unnest(tags) AS tag
          WHERE kind = 'news' AND article_id IN (SELECT id FROM copies)
        UNION SELECT 'person/' || credit.contributor, live.locale, live.first_published_at, live.article_id
          FROM live_credits AS credit JOIN live_editions AS live USING (article_id, locale)
          WHERE live.kind = 'news' AND credit.contributor IS NOT NULL AND article_id IN (SELECT id FROM copies)`;
      await tx`INSERT INTO addresses (locale, slug, article_id, since)
        SELECT locale, slug, article_id, published_at FROM live_editions WHERE article_id IN (SELECT id FROM copies)`;
    });
    await sql`VACUUM ANALYZE`;
    await sql`INSERT INTO reader_changes (addresses, topics, at) VALUES ('{}', '{*}', clock_timestamp())`;
  } finally {
    await sql.end();
  }
}
