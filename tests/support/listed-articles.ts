import type { TestDatabase } from './database';

type Listed = { locale: 'zh' | 'en'; count: number; section?: string; tag?: string; contributor?: string };

/**
 * Puts articles into the lists of readers past all rules, one a day up to yesterday: they are there to be listed, and nobody signed them.
 * The triggers that keep lists see them as they see any other. Answers their ids, the oldest first.
 */
export async function listArticles(
  database: TestDatabase,
  { locale, count, section = 'news', tag, contributor }: Listed,
): Promise<string[]> {
  return database.owner.begin(async (sql) => {
    await sql`INSERT INTO sections (slug, name_zh, name_en) VALUES (${section}, ${section}, ${section}) ON CONFLICT DO NOTHING`;
    if (tag) await sql`INSERT INTO tags (slug, name_zh, name_en) VALUES (${tag}, ${tag}, ${tag}) ON CONFLICT DO NOTHING`;
    if (contributor) {
      const names = [contributor, `N ${contributor}`] as const;
      await sql`INSERT INTO contributors (slug, name_zh, name_en) VALUES (${contributor}, ${names[0]}, ${names[1]}) ON CONFLICT DO NOTHING`;
    }
    await sql`ALTER TABLE live_editions DISABLE TRIGGER ALL`;
    await sql`ALTER TABLE live_editions ENABLE TRIGGER live_editions_are_listed`;
    await sql`ALTER TABLE live_credits DISABLE TRIGGER ALL`;
    await sql`ALTER TABLE live_credits ENABLE TRIGGER live_credits_are_listed`;
    await sql`ALTER TABLE live_listings DISABLE TRIGGER ALL`;
    const rows = await sql`
      INSERT INTO live_editions
        (article_id, locale, slug, publication_id, revision_id, section, title, standfirst, kind, tags, first_published_at, published_at)
      SELECT id, ${locale}, 'listed-' || id, gen_random_uuid(), gen_random_uuid(), ${section}, 'Title', '', 'news',
        ${sql.array(tag ? [tag] : [])}::text[], date_trunc('second', now()) - n * interval '1 day', now()
      FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${count}) AS n) AS listed
      RETURNING article_id AS id, first_published_at AS at`;
    if (contributor) {
      await sql`
        INSERT INTO live_credits (article_id, locale, place, role, name, contributor)
        SELECT id, ${locale}, 1, 'by', ${contributor}, ${contributor} FROM unnest(${sql.array(rows.map((row) => row.id))}::uuid[]) AS id`;
    }
    for (const table of ['live_editions', 'live_credits', 'live_listings']) await sql.unsafe(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
    return rows.toSorted((a, b) => a.at - b.at).map((row) => String(row.id));
  });
}
