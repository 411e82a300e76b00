import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';
import type { OtherName } from '@/domain/site/search-plan';

const Row = z.object({ phrase: z.string(), name: z.string().nullable(), tag: z.string().nullable() });

/** Other names, in both languages, of what these phrases name; never a form that the term base forbids. */
export async function listOtherNames(phrases: readonly string[]): Promise<OtherName[]> {
  if (phrases.length === 0) return [];
  const rows = await searchDatabase().execute(sql`
    SELECT phrase, name, tag FROM reader_other_names(ARRAY(SELECT json_array_elements_text(${JSON.stringify(phrases)}::json)))
    ORDER BY phrase, locale DESC, name, tag`);
  return rows.map((row) => Row.parse(row));
}
