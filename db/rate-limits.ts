import { eq, sql } from 'drizzle-orm';
import { appDatabase } from './database';
import { rateLimits } from './schema/people';

/**
 * Counts one attempt under a key, in one statement, so that attempts at the same moment are all counted. False when more than `most`
 * came since the first one of the current span of `withinMs`.
 */
export async function recordAttempt(attempt: { key: string; now: number; most: number; withinMs: number }): Promise<boolean> {
  const { key, now, most, withinMs } = attempt;
  const spanIsOver = sql`${rateLimits.lastRequest} <= ${now - withinMs}`;
  const [row] = await appDatabase()
    .insert(rateLimits)
    .values({ id: crypto.randomUUID(), key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`CASE WHEN ${spanIsOver} THEN 1 ELSE ${rateLimits.count} + 1 END`,
        lastRequest: sql`CASE WHEN ${spanIsOver} THEN ${now} ELSE ${rateLimits.lastRequest} END`,
      },
    })
    .returning({ count: rateLimits.count });
  return row !== undefined && row.count <= most;
}

export async function forgetAttempts(key: string): Promise<void> {
  await appDatabase().delete(rateLimits).where(eq(rateLimits.key, key));
}
