import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';
import { Words } from '@/db/views/reader/words';

const Row = z.object({ slug: z.string(), name: Words });

/** The names of tags, in the order of their slugs as given. */
export async function listTagNames(slugs: readonly string[]): Promise<z.infer<typeof Row>[]> {
  if (slugs.length === 0) return [];
  const rows = await searchDatabase().execute(sql`
    SELECT slug, jsonb_build_object('zh', name_zh, 'en', name_en) AS name
    FROM json_array_elements_text(${JSON.stringify([...new Set(slugs)])}::json) WITH ORDINALITY AS wanted(slug, n) JOIN tags USING (slug) ORDER BY n`);
  return rows.map((row) => Row.parse(row));
}
