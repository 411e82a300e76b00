import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';

const Row = z.object({ word: z.string() });

/** Words and names of what is published that look or sound like this one, the likeliest first. */
export async function listWordsLike(typed: string, most: number): Promise<string[]> {
  const rows = await searchDatabase().execute(sql`SELECT word FROM reader_words_like(${typed}, ${most})`);
  return rows.map((row) => Row.parse(row).word);
}
