import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { type ReaderText, readBodies, readHeads, TEXT_COLUMNS } from './reader-text';

/** Which passages of the two texts render which: neither side is empty but where something was added or left out on purpose. */
const Links = z.array(z.object({ kind: z.enum(['renders', 'added', 'left-out']), zh: z.array(z.string()), en: z.array(z.string()) }));

/** An article in every language in which it is live, Chinese first. */
export type ReaderTexts = { texts: ReaderText[]; links: z.infer<typeof Links> };

/** Null for an article of which nothing is live. */
export async function findReaderTexts(articleId: string): Promise<ReaderTexts | null> {
  const rows = await readerDatabase().execute(sql`
    SELECT ${TEXT_COLUMNS}, card.links
    FROM reader_articles AS card JOIN sections AS section ON section.slug = card.section
    WHERE card.article_id = ${articleId} ORDER BY card.locale DESC`);
  if (!rows[0]) return null;
  const bodies = await readBodies(rows);
  const texts = readHeads(rows).flatMap((head, place) => {
    const body = bodies[place];
    return body ? [{ ...head, ...body }] : [];
  });
  return { texts, links: Links.parse(rows[0].links ?? []) };
}
