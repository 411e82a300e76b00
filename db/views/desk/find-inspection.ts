import { and, count, desc, eq, gt, inArray, isNotNull, isNull, max, type SQL, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { findLastInspection } from '@/db/inspections';
import { articles, editions } from '@/db/schema/articles';
import { inspectionFindings, inspections } from '@/db/schema/inspections';
import { people } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';
import { type CheckCode, isCheckCode } from '@/domain/checks/catalogue';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { type Asked, conditions, newSince } from './list-report';

/** One that is at work was heard of within this time. */
const SILENT_MS = 2 * 60_000;

/** How far an inspection is, or was when it ended. */
export type InspectionState = { id: string; startedAt: Date; articles: number; links: number };

export type InspectionView = {
  running: InspectionState | null;
  /** The last one that came to its end, and the one that its new findings are told by. */
  last: (InspectionState & { before: string | null; findings: number; fresh: number }) | null;
};

/** What the inspections have come to. Nothing for somebody who has no place at the desk. */
export async function findInspection(who: Actor, now: Date): Promise<InspectionView> {
  if (!may(who, 'see-desk')) return { running: null, last: null };
  const state = { id: inspections.id, startedAt: inspections.startedAt, articles: inspections.articles, links: inspections.links };
  const latest = (where: SQL | undefined) =>
    appDatabase().select(state).from(inspections).where(where).orderBy(desc(inspections.startedAt)).limit(1);
  const [running] = await latest(and(isNull(inspections.finishedAt), gt(inspections.seenAt, new Date(now.getTime() - SILENT_MS))));
  const [last] = await latest(isNotNull(inspections.finishedAt));
  if (!last) return { running: running ?? null, last: null };
  const before = (await findLastInspection(appDatabase(), { before: last.id }))?.id ?? null;
  const [found] = await appDatabase()
    .select({ findings: count(), fresh: freshIn(before) })
    .from(inspectionFindings)
    .where(and(...conditions({ inspectionId: last.id, before })));
  return { running: running ?? null, last: { ...last, before, findings: found?.findings ?? 0, fresh: found?.fresh ?? 0 } };
}

/** What a report is broken down by. */
export const GROUPINGS = ['article', 'owner', 'check'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Counts = { findings: number; fresh: number; blocking: number };
export type ReportGroup = Counts &
  (
    | { by: 'article'; articleId: string; titles: Record<Locale, string> }
    | { by: 'owner'; owner: { id: string; nameZh: string; nameEn: string } }
    | { by: 'check'; code: CheckCode }
  );

const MOST_GROUPS = 200;

/** The findings of an inspection counted by article, owner or check: those with most first, at most 200. */
export async function groupReport(asked: Asked, by: Grouping): Promise<ReportGroup[]> {
  const counts = {
    findings: count(),
    fresh: freshIn(asked.before),
    blocking: sql<number>`count(*) FILTER (WHERE ${inspectionFindings.severity} = 'block')`.mapWith(Number),
  };
  const found = and(...conditions(asked));
  if (by === 'check') {
    const { code } = inspectionFindings;
    const rows = await appDatabase()
      .select({ code, ...counts })
      .from(inspectionFindings)
      .innerJoin(articles, eq(articles.id, inspectionFindings.articleId))
      .where(found)
      .groupBy(code)
      .orderBy(desc(counts.blocking), desc(counts.findings), code)
      .limit(MOST_GROUPS);
    return rows.flatMap(({ code, ...counted }) => (isCheckCode(code) ? [{ by, code, ...counted }] : []));
  }
  if (by === 'owner') {
    const rows = await appDatabase()
      .select({ id: people.id, nameZh: max(people.nameZh), nameEn: max(people.nameEn), ...counts })
      .from(inspectionFindings)
      .innerJoin(articles, eq(articles.id, inspectionFindings.articleId))
      .innerJoin(people, eq(people.id, articles.createdBy))
      .where(found)
      .groupBy(people.id)
      .orderBy(desc(counts.blocking), desc(counts.findings), people.id)
      .limit(MOST_GROUPS);
    return rows.map(({ id, nameZh, nameEn, ...counted }) => ({
      by,
      owner: { id, nameZh: nameZh ?? '', nameEn: nameEn ?? '' },
      ...counted,
    }));
  }
  const rows = await appDatabase()
    .select({ articleId: inspectionFindings.articleId, ...counts })
    .from(inspectionFindings)
    .innerJoin(articles, eq(articles.id, inspectionFindings.articleId))
    .where(found)
    .groupBy(inspectionFindings.articleId)
    .orderBy(desc(counts.blocking), desc(counts.findings), inspectionFindings.articleId)
    .limit(MOST_GROUPS);
  const titles = await titlesOf(rows.map(({ articleId }) => articleId));
  return rows.map((row) => ({ by, ...row, titles: titles.get(row.articleId) ?? { zh: '', en: '' } }));
}

/** The titles of articles as they are worked on. */
export async function titlesOf(articleIds: string[]): Promise<Map<string, Record<Locale, string>>> {
  const rows = await appDatabase()
    .select({ articleId: editions.articleId, locale: editions.locale, title: editions.title })
    .from(editions)
    .where(inArray(editions.articleId, articleIds));
  const titles = new Map<string, Record<Locale, string>>();
  for (const { articleId, locale, title } of rows) {
    titles.set(articleId, { zh: '', en: '', ...titles.get(articleId), [locale]: title });
  }
  return titles;
}

function freshIn(before: string | null): SQL<number> {
  return sql<number>`count(*) FILTER (WHERE ${newSince(before)})`.mapWith(Number);
}
