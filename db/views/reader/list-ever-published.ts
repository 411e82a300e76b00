import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { KINDS } from '@/domain/article';
import { LOCALES } from '@/domain/locale';

/** An address under which something was published at some time, and whether that very address answers with it now. */
const EverPublished = z.object({
  articleId: z.uuid(),
  locale: z.enum(LOCALES),
  slug: z.string(),
  kind: z.enum(KINDS),
  live: z.boolean(),
});
export type EverPublished = z.infer<typeof EverPublished>;

export async function listEverPublished(): Promise<EverPublished[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT article_id AS "articleId", locale, slug, kind, live_slug IS NOT DISTINCT FROM slug AS live FROM reader_addresses
    ORDER BY article_id, locale, slug`);
  return rows.map((row) => EverPublished.parse(row));
}

const Alias = z.object({ at: z.enum(['tag', 'person']), slug: z.string() });

/** Names of tags and people that lead to others since a merger. */
export async function listReaderAliases(): Promise<z.infer<typeof Alias>[]> {
  const rows = await readerDatabase().execute(sql`SELECT at, slug FROM reader_aliases ORDER BY at, slug`);
  return rows.map((row) => Alias.parse(row));
}
