import postgres from 'postgres';
import { z } from 'zod';
import { percentile } from './percentile';

const PAGES = 200;
const WARMING = 20;

/** The time to a page that nobody has asked for before, one after the other: the oldest articles, which no server renders ahead. */
export async function measureRendering({ url, databaseUrl }: { url: string; databaseUrl: string }): Promise<{ p50: number; p95: number }> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const rows = await sql`
    SELECT '/' || locale || '/news/' || slug AS path FROM live_editions WHERE kind = 'news' ORDER BY first_published_at, article_id, locale LIMIT ${PAGES + WARMING}`;
  await sql.end();
  const times: number[] = [];
  for (const { path } of z.array(z.object({ path: z.string() })).parse(rows)) times.push(await measureFirstRequest(`${url}${path}`));
  const samples = times.slice(WARMING);
  return { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}

/** Milliseconds to the last byte. */
export async function measureFirstRequest(address: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return performance.now() - began;
}
