import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { fixed } from './fixed';

const ReaderPath = z.object({ path: z.string() });

/** The paths of what is live, the newest first, at most `most` of them. */
export async function listReaderPaths({ most }: { most: number }): Promise<readonly string[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT '/' || locale || CASE kind WHEN 'page' THEN '/pages/' ELSE '/news/' END || slug AS path FROM reader_cards
    ORDER BY published_at DESC, locale DESC LIMIT ${fixed(most)}`);
  return rows.map((row) => ReaderPath.parse(row).path);
}
