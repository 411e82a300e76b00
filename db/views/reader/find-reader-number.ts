import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';

const ReaderNumber = z.object({ number: z.number().int(), database: z.string() });

export type ReaderNumber = z.infer<typeof ReaderNumber>;

/**
 * The number of the last change that readers may see (0 when there was none) and the name of this very database, by which pages that
 * were rendered from another one are told apart.
 */
export async function findReaderNumber(): Promise<ReaderNumber> {
  const rows = await readerDatabase().execute(sql`
    SELECT coalesce((SELECT max(number) FROM reader_changes), 0)::float8 AS number,
           (SELECT system_identifier FROM pg_control_system()) || '.' || oid AS database
    FROM pg_database WHERE datname = current_database()`);
  return ReaderNumber.parse(rows[0]);
}
