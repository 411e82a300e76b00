import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { appDatabase } from './database';

interface SharedPage {
  readonly edition: string;
  readonly key: string;
  /** The last change that was known before the rendering. */
  readonly number: number;
}

const Claim = z.object({ mine: z.boolean(), page: z.instanceof(Uint8Array).nullable() });

/** The page from change `number` or later, if somebody has rendered it; `mine` when nobody is about to, and now the asker is. */
export async function claimPage({ edition, key, number }: SharedPage, patienceMs: number): Promise<z.infer<typeof Claim>> {
  const [row] = await appDatabase().execute(sql`
    WITH claim AS (
      INSERT INTO shared_pages (edition, key, number, claimed_at) VALUES (${edition}, ${key}, ${number}, clock_timestamp())
      ON CONFLICT (edition, key) DO UPDATE SET number = excluded.number, claimed_at = excluded.claimed_at, page = NULL
        WHERE shared_pages.number < excluded.number
          OR (shared_pages.page IS NULL AND shared_pages.claimed_at < clock_timestamp() - make_interval(secs => ${patienceMs / 1000}))
      RETURNING key)
    SELECT EXISTS (SELECT FROM claim) AS mine,
      (SELECT page FROM shared_pages WHERE edition = ${edition} AND key = ${key} AND number >= ${number}) AS page`);
  return Claim.parse(row);
}

export async function findSharedPage({ edition, key, number }: SharedPage): Promise<Uint8Array | null> {
  const [row] = await appDatabase().execute(sql`
    SELECT page FROM shared_pages WHERE edition = ${edition} AND key = ${key} AND number >= ${number}`);
  return row ? Claim.shape.page.parse(row.page) : null;
}

/** Puts the page where the others find it, unless somebody has claimed a newer one, and tells them. */
export async function sharePage({ edition, key, number }: SharedPage, page: Buffer): Promise<void> {
  await appDatabase().execute(sql`
    WITH shared AS (
      UPDATE shared_pages SET page = ${page}::bytea WHERE edition = ${edition} AND key = ${key} AND number = ${number} RETURNING key)
    SELECT pg_notify('couplet_pages', key) FROM shared`);
}

/** Whoever has not taken a page by now has rendered it. */
export async function dropSharedPages(olderThanMs: number): Promise<void> {
  await appDatabase().execute(sql`
    DELETE FROM shared_pages WHERE claimed_at < clock_timestamp() - make_interval(secs => ${olderThanMs / 1000})`);
}
