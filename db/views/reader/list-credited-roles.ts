import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import { idList } from '@/db/id-list';
import { CREDIT_ROLES } from '@/domain/article';
import type { Locale } from '@/domain/locale';

const Row = z.object({ articleId: z.uuid(), roles: z.array(z.enum(CREDIT_ROLES)) });
type Roles = z.infer<typeof Row>['roles'];

type Asked = { contributor: string; locale: Locale; articleIds: readonly string[] };

/** What a person did for these articles, in the order of their credits. Articles without them are left out. */
export async function listCreditedRoles({ contributor, locale, articleIds }: Asked): Promise<Map<string, Roles>> {
  if (articleIds.length === 0) return new Map();
  const rows = await readerDatabase().execute(sql`
    SELECT article_id AS "articleId", json_agg(role ORDER BY place) AS roles FROM reader_credits
    WHERE contributor = ${contributor} AND locale = ${locale} AND article_id = ANY (${idList(articleIds)}) GROUP BY article_id`);
  return new Map(rows.map((row) => Row.parse(row)).map(({ articleId, roles }) => [articleId, roles]));
}
