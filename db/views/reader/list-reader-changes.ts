import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { fixed } from './fixed';

/** `addresses` are pages to render soon; of those that name one of `topics` none is as it should be, and `*` is all of them. */
const ReaderChange = z.object({ number: z.number().int(), addresses: z.array(z.string()), topics: z.array(z.string()) });

export type ReaderChange = z.infer<typeof ReaderChange>;

/** The changes of reader pages after number `after`, oldest first, at most `most` of them. */
export async function listReaderChanges({ after, most }: { after: number; most: number }): Promise<readonly ReaderChange[]> {
  const rows = await readerDatabase().execute(sql`
    SELECT number::float8 AS number, addresses, topics FROM reader_changes
    WHERE number > ${after} ORDER BY number LIMIT ${fixed(most)}`);
  return rows.map((row) => ReaderChange.parse(row));
}
