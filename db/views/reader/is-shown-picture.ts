import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';

const Shown = z.object({ shown: z.boolean() });

/** Whether readers may see a picture: it stands in something that is live, or around every page. */
export async function isShownPicture(id: string): Promise<boolean> {
  const rows = await readerDatabase().execute(sql`SELECT EXISTS (SELECT FROM reader_pictures WHERE id = ${id}) AS shown`);
  return Shown.parse(rows[0]).shown;
}
