import { and, count, countDistinct, desc, eq, inArray, isNotNull, max, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { appDatabase } from '@/db/database';
import { findLastInspection, SILENT_MS } from '@/db/inspections';
import { articles, editions } from '@/db/schema/articles';
import { inspectionFindings, inspections } from '@/db/schema/inspections';
import { liveEditions } from '@/db/schema/live';
import { people } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';
import { type CheckCode, isCheckCode } from '@/domain/checks/catalogue';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { type Asked, conditions, newSince } from './list-report';

/** How far an inspection is, or was when it ended. `linksLeft` were not opened, or not yet. */
export type InspectionState = { id: string; startedAt: Date; articles: number; links: number; linksLeft: number };

export type InspectionView = {
  /** With how many articles there are to read. */
  running: (InspectionState & { total: number }) | null;
  /** The latest one, where it broke off. */
  brokenOff: InspectionState | null;
  /** The last one that came to its end, and the one that its new findings are told by; without that one nothing is new. */
  last: (InspectionState & { before: string | null; findings: number; fresh: number }) | null;
  /** Those that ended before the last one, the latest first, at most ten. */
  earlier: InspectionState[];
};

const NONE: InspectionView = { running: null, brokenOff: null, last: null, earlier: [] };
const MOST_EARLIER = 10;

const STATE = {
  id: inspections.id,
  startedAt: inspections.startedAt,
  articles: inspections.articles,
  links: inspections.links,
  linksLeft: inspections.linksLeft,
};

/** What the inspections have come to. Nothing for somebody who has no place at the desk. */
export async function findInspection(who: Actor, now: Date): Promise<InspectionView> {
  if (!may(who, 'see-desk')) return NONE;
  const { finishedAt, brokenOffAt, seenAt } = inspections;
  const [[latest], [last, ...earlier]] = await Promise.all([
    appDatabase()
      .select({ ...STATE, finishedAt, brokenOffAt, seenAt })
      .from(inspections)
      .orderBy(desc(inspections.startedAt))
      .limit(1),
    appDatabase()
      .select(STATE)
      .from(inspections)
      .where(isNotNull(finishedAt))
      .orderBy(desc(inspections.startedAt))
      .limit(1 + MOST_EARLIER),
  ]);
  if (!latest) return NONE;
  const isOpen = !latest.finishedAt && !latest.brokenOffAt;
  const isHeardOf = latest.seenAt.getTime() > now.getTime() - SILENT_MS;
  return {
    running: isOpen && isHeardOf ? { ...latest, total: await countLive() } : null,
    brokenOff: latest.finishedAt || (isOpen && isHeardOf) ? null : latest,
    last: last ? await counted(last, earlier[0]?.id ?? null) : null,
    earlier,
  };
}

async function countLive(): Promise<number> {
  const [row] = await appDatabase()
    .select({ total: countDistinct(liveEditions.articleId) })
    .from(liveEditions);
  return row?.total ?? 0;
}

async function counted(last: InspectionState, before: string | null): Promise<NonNullable<InspectionView['last']>> {
  const [found] = await appDatabase()
    .select({ findings: count(), fresh: freshIn(before) })
    .from(inspectionFindings)
    .where(and(...conditions({ inspectionId: last.id, before })));
  return { ...last, before, findings: found?.findings ?? 0, fresh: found?.fresh ?? 0 };
}

/** An inspection that came to its end and the one before it, for its report. Null where there is none, or for a stranger. */
export async function findReport(who: Actor, id: string): Promise<{ id: string; startedAt: Date; before: string | null } | null> {
  if (!may(who, 'see-desk') || !z.uuid().safeParse(id).success) return null;
  const [found] = await appDatabase()
    .select({ id: inspections.id, startedAt: inspections.startedAt })
    .from(inspections)
    .where(and(eq(inspections.id, id), isNotNull(inspections.finishedAt)));
  if (!found) return null;
  return { ...found, before: (await findLastInspection(appDatabase(), { before: id }))?.id ?? null };
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
