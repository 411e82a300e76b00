import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';

/** An address that an article was once published under. `liveSlug` is where it stands in this language now, if it does. */
const ReaderAddress = z.object({ articleId: z.uuid(), liveSlug: z.string().nullable() });
export type ReaderAddress = z.infer<typeof ReaderAddress>;

/** Null for an address that never was. */
export async function findReaderAddress({ locale, slug }: { locale: Locale; slug: string }): Promise<ReaderAddress | null> {
  const rows = await readerDatabase().execute(sql`
    SELECT article_id AS "articleId", live_slug AS "liveSlug" FROM reader_addresses WHERE locale = ${locale} AND slug = ${slug}`);
  return rows[0] ? ReaderAddress.parse(rows[0]) : null;
}
