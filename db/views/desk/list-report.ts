import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { appDatabase } from '@/db/database';
import { articles, editions } from '@/db/schema/articles';
import { inspectionFindings } from '@/db/schema/inspections';
import { people } from '@/db/schema/people';
import { CHECK_CODES, isCheckCode } from '@/domain/checks/catalogue';
import { Finding } from '@/domain/checks/finding';
import type { ReportRow } from '@/domain/inspection/report-row';

/** `before` is the inspection that «new» is told by; with null nothing is new. */
export type Asked = { inspectionId: string; before: string | null; articleId?: string; owner?: string; code?: string; onlyNew?: boolean };

/** The findings of an inspection in the order in which they were found: the next `most` after one. Codes that no check has any more are left out. */
export async function listReport(asked: Asked, { after, most }: { after: number; most: number }): Promise<ReportRow[]> {
  const titleIn = (locale: 'zh' | 'en') =>
    sql<string>`coalesce((SELECT ${editions.title} FROM ${editions} WHERE ${editions.articleId} = ${inspectionFindings.articleId} AND ${editions.locale} = ${locale}), '')`;
  const isNew = newSince(asked.before);
  const rows = await appDatabase()
    .select({
      number: inspectionFindings.number,
      articleId: inspectionFindings.articleId,
      titleZh: titleIn('zh'),
      titleEn: titleIn('en'),
      ownerId: people.id,
      nameZh: people.nameZh,
      nameEn: people.nameEn,
      code: inspectionFindings.code,
      severity: inspectionFindings.severity,
      values: inspectionFindings.values,
      zhQuote: inspectionFindings.zhQuote,
      enQuote: inspectionFindings.enQuote,
      isNew: sql<boolean>`${isNew}`,
    })
    .from(inspectionFindings)
    .innerJoin(articles, eq(articles.id, inspectionFindings.articleId))
    .innerJoin(people, eq(people.id, articles.createdBy))
    .where(and(...conditions(asked), gt(inspectionFindings.number, after)))
    .orderBy(asc(inspectionFindings.number))
    .limit(most);
  return rows.flatMap(({ titleZh, titleEn, ownerId, nameZh, nameEn, code, values, ...row }) => {
    const known = Finding.shape.values.safeParse(values);
    if (!isCheckCode(code) || !known.success) return [];
    const owner = { id: ownerId, nameZh, nameEn };
    return [{ ...row, code, values: known.data, titles: { zh: titleZh, en: titleEn }, owner, isNew: z.boolean().parse(row.isNew) }];
  });
}

/** The conditions that choose findings; the tables of the finding and its article must be named in the query. */
export function conditions({ inspectionId, before, articleId, owner, code, onlyNew }: Asked): (SQL | undefined)[] {
  return [
    eq(inspectionFindings.inspectionId, inspectionId),
    inArray(inspectionFindings.code, CHECK_CODES),
    articleId === undefined ? undefined : eq(inspectionFindings.articleId, articleId),
    owner === undefined ? undefined : eq(articles.createdBy, owner),
    code === undefined ? undefined : eq(inspectionFindings.code, code),
    onlyNew ? newSince(before) : undefined,
  ];
}

/** True of a finding that the inspection before did not have; where there was none before, of nothing. */
export function newSince(before: string | null): SQL {
  if (before === null) return sql`false`;
  return sql`NOT EXISTS (SELECT FROM inspection_findings AS earlier WHERE earlier.inspection_id = ${before}
    AND earlier.article_id = ${inspectionFindings.articleId} AND earlier.key = ${inspectionFindings.key})`;
}
