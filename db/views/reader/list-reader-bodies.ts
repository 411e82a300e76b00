import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { idList } from '@/db/id-list';
import { type ReaderBody, readBodies } from './reader-text';

const Ids = z.array(z.object({ articleId: z.uuid(), revision: z.uuid() }));

/** The texts that are live of these articles in one language, by their revisions. */
export async function listReaderBodies(locale: string, articleIds: readonly string[]): Promise<Map<string, ReaderBody>> {
  if (articleIds.length === 0) return new Map();
  const rows = await readerDatabase().execute(sql`
    SELECT article_id AS "articleId", revision, passages FROM reader_articles WHERE locale = ${locale} AND article_id = ANY (${idList(articleIds)})`);
  const bodies = await readBodies(rows);
  return new Map(
    Ids.parse(rows).flatMap(({ revision }, place) => {
      const body = bodies[place];
      return body ? [[revision, body]] : [];
    }),
  );
}
