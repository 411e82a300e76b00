import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from './database';
import { revisionNoticeEnds, revisionNotices } from './schema/live';

/** That readers of a publication are told it is being revised. */
export type RevisionNotice = { id: string; at: Date };

/** The notice that stands on a publication now; null when there is none, or it was taken back. */
export async function findRevisionNotice(tx: Transaction | Database, publicationId: string): Promise<RevisionNotice | null> {
  const [row] = await tx
    .select({ id: revisionNotices.id, at: revisionNotices.at })
    .from(revisionNotices)
    .leftJoin(revisionNoticeEnds, eq(revisionNoticeEnds.noticeId, revisionNotices.id))
    .where(and(eq(revisionNotices.publicationId, publicationId), isNull(revisionNoticeEnds.noticeId)))
    .orderBy(desc(revisionNotices.at))
    .limit(1);
  return row ?? null;
}

type NewNotice = { articleId: string; publicationId: string; by: string; at: Date };

/** PostgreSQL refuses one on a publication that is not live, and tells the readers' pages. */
export async function recordRevisionNotice(tx: Transaction, notice: NewNotice): Promise<void> {
  await tx.insert(revisionNotices).values(notice);
}

export async function recordRevisionNoticeEnd(tx: Transaction, end: { noticeId: string; by: string; at: Date }): Promise<void> {
  await tx.insert(revisionNoticeEnds).values(end);
}
