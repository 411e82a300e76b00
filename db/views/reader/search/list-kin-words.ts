import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';

const Row = z.object({ asked: z.string(), word: z.string() });

/** For each word asked for, itself and those of `words` that are forms of it, as search takes them: «nursing» is one of «nurses». */
export async function listKinWords(asked: readonly string[], words: readonly string[]): Promise<Map<string, Set<string>>> {
  const kin = new Map(asked.map((word) => [word, new Set([word])]));
  if (asked.length === 0 || words.length === 0) return kin;
  const rows = await searchDatabase().execute(sql`
    SELECT asked, word FROM json_array_elements_text(${JSON.stringify(asked)}::json) AS asked, json_array_elements_text(${JSON.stringify(words)}::json) AS word
    WHERE search_stem(word) = search_stem(asked)`);
  for (const row of rows) {
    const pair = Row.parse(row);
    kin.get(pair.asked)?.add(pair.word);
  }
  return kin;
}
