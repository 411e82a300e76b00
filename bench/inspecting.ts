import postgres from 'postgres';
import { carryOutInspection } from '@/commands/carry-out-inspection';
import { startInspection } from '@/commands/start-inspection';
import { findCheckContext } from '@/db/check-context';
import { appDatabase } from '@/db/database';
import { openReadingProcesses } from '@/proofread/reading-processes';

/** How long an inspection without links took, in milliseconds, and what it read. */
export type Inspecting = { ms: number; articles: number };

const COPIES = 80;

/**
 * Publishes the sample articles again and again under other words, so that nothing can be known from before, and inspects them all.
 * The copies are put into the tables past all triggers: they are there to be read, and nobody else reads them.
 */
export async function measureInspecting(databaseUrl: string): Promise<Inspecting> {
  await multiply(databaseUrl);
  const { context } = await findCheckContext(appDatabase());
  const readers = openReadingProcesses(context);
  const started = await startInspection('operator');
  if (!started.ok) throw new Error(started.refusal);
  const before = performance.now();
  const carried = await carryOutInspection(started.value.inspectionId, {
    context,
    origin: 'http://localhost',
    read: readers.read,
    follow: async () => undefined,
  });
  const ms = performance.now() - before;
  readers.close();
  if (!carried.ok) throw new Error(carried.refusal);
  return { ms, articles: carried.value.articles };
}

async function multiply(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async (tx) => {
      await tx`SET LOCAL session_replication_role = replica`;
      await tx`CREATE TEMP TABLE copies ON COMMIT DROP AS
        SELECT live.article_id AS was, gen_random_uuid() AS id, gen_random_uuid() AS publication, n
        FROM (SELECT DISTINCT article_id FROM live_editions) AS live, generate_series(1, ${COPIES}) AS n`;
      await tx`CREATE TEMP TABLE texts ON COMMIT DROP AS
        SELECT live.article_id AS was, live.locale, live.revision_id AS revision_was, gen_random_uuid() AS revision, copies.id AS article, copies.n
        FROM live_editions AS live JOIN copies ON copies.was = live.article_id`;
      await tx`INSERT INTO articles (id, direction, section, event_date, lead_media, stage, policy, created_by)
        SELECT copies.id, direction, section, event_date, lead_media, stage, policy, created_by FROM copies JOIN articles ON articles.id = was`;
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
      await tx`INSERT INTO publications (id, article_id, seq, pair_id, sign_offs, check_id, released_by)
        SELECT copies.publication, copies.id, 1, copies.publication, sign_offs, check_id, released_by
        FROM copies JOIN LATERAL (SELECT * FROM publications WHERE article_id = was ORDER BY seq DESC LIMIT 1) AS live ON true`;
      await tx`INSERT INTO live_editions (article_id, locale, slug, publication_id, revision_id, section, title, standfirst, first_published_at, published_at)
        SELECT texts.article, live.locale, live.slug || '-' || texts.n, copies.publication, texts.revision, section, title, standfirst, now(), now()
        FROM texts JOIN live_editions AS live ON live.article_id = texts.was AND live.locale = texts.locale JOIN copies ON copies.id = texts.article`;
    });
  } finally {
    await sql.end();
  }
}
