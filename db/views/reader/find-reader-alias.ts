import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';

const Alias = z.object({ leadsTo: z.string() });

/** The slug of the tag or person that one was merged into; null for what never was one. */
export async function findReaderAlias({ at, slug }: { at: 'tag' | 'person'; slug: string }): Promise<string | null> {
  const rows = await readerDatabase().execute(sql`SELECT leads_to AS "leadsTo" FROM reader_aliases WHERE at = ${at} AND slug = ${slug}`);
  return rows[0] ? Alias.parse(rows[0]).leadsTo : null;
}
