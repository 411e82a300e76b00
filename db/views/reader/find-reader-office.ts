import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { Words } from './words';

/** Who publishes. `short` is a few characters for a seal; `address` may be empty. */
export const ReaderOffice = z.object({ name: Words, short: Words, address: Words });
export type ReaderOffice = z.infer<typeof ReaderOffice>;

/** What follows SELECT … FROM office. */
export const OFFICE_COLUMNS: SQL = sql`
  jsonb_build_object('zh', name_zh, 'en', name_en) AS name,
  jsonb_build_object('zh', short_zh, 'en', short_en) AS short,
  jsonb_build_object('zh', address_zh, 'en', address_en) AS address`;

export async function findReaderOffice(): Promise<ReaderOffice> {
  const rows = await readerDatabase().execute(sql`SELECT ${OFFICE_COLUMNS} FROM office`);
  return ReaderOffice.parse(rows[0]);
}
