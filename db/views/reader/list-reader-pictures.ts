import { sql } from 'drizzle-orm';
import { readerDatabase } from '@/db/database';
import { idList } from '@/db/id-list';
import { Picture } from '@/domain/picture';

/** The pictures with these ids, in no order. Unknown ids have none. */
export async function listReaderPictures(ids: readonly string[]): Promise<Picture[]> {
  if (ids.length === 0) return [];
  const rows = await readerDatabase().execute(sql`SELECT id, width, height, widths FROM reader_pictures WHERE id = ANY (${idList(ids)})`);
  return rows.map((row) => Picture.parse(row));
}
