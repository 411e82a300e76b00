import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';

const Count = z.object({ count: z.int() });

/** How many articles are live in one language. */
export async function countReaderCards(locale: Locale): Promise<number> {
  const rows = await readerDatabase().execute(sql`SELECT count(*)::int AS count FROM reader_cards WHERE locale = ${locale}`);
  return Count.parse(rows[0]).count;
}
