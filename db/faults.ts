import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from './database';
import { articles } from './schema/articles';

/** Something that PostgreSQL finds wrong with a publication, or (`publication` null) with an article as a whole. */
export type Fault = { publication: number | null; code: string; detail: string };

const Found = z.array(z.object({ publication: z.int().nullable(), code: z.string(), detail: z.string() }));

/** Checks an article's publications against the sign-offs they name, its chain of events, and what readers are shown of it and find. */
export async function listFaults(tx: Transaction | Database, articleId: string): Promise<Fault[]> {
  const rows = await tx.execute(sql`
    SELECT publication.seq AS publication, fault.code, coalesce(fault.detail, '') AS detail
    FROM publications AS publication CROSS JOIN LATERAL publication_faults(publication.id) AS fault
    WHERE publication.article_id = ${articleId}::uuid
    UNION ALL
    SELECT NULL, fault.code, coalesce(fault.detail, '') FROM article_faults(${articleId}::uuid) AS fault
    UNION ALL
    SELECT NULL, fault.code, fault.detail FROM search_faults(${articleId}::uuid) AS fault
    ORDER BY 1`);
  return Found.parse([...rows]);
}

export async function listArticleIds(tx: Transaction | Database): Promise<string[]> {
  const rows = await tx.select({ id: articles.id }).from(articles).orderBy(articles.createdAt, articles.id);
  return rows.map(({ id }) => id);
}

const Counts = z.object({ publications: z.int(), signOffs: z.int(), events: z.int() });

/** How much there is to check. */
export async function countHistory(tx: Transaction | Database): Promise<z.infer<typeof Counts>> {
  const [row] = await tx.execute(sql`
    SELECT (SELECT count(*) FROM publications)::integer AS publications, (SELECT count(*) FROM sign_offs)::integer AS "signOffs",
      (SELECT count(*) FROM events)::integer AS events`);
  return Counts.parse(row);
}
