import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from './database';
import { tasks } from './schema/inspections';

/** Holds an open task until the transaction ends; null where there is none. */
export async function lockTask(tx: Transaction, id: string): Promise<{ id: string; articleId: string; assignee: string } | null> {
  const [row] = await tx
    .select({ id: tasks.id, articleId: tasks.articleId, assignee: tasks.assignee })
    .from(tasks)
    .where(and(eq(tasks.id, id), isNull(tasks.doneAt)))
    .for('update');
  return row ?? null;
}

export async function saveTaskDone(tx: Transaction, { id, by, at }: { id: string; by: string; at: Date }): Promise<void> {
  await tx.update(tasks).set({ doneAt: at, doneBy: by }).where(eq(tasks.id, id));
}

type Given = { inspectionId: string; at: Date; unread: readonly string[] };

/**
 * Every article in which an inspection found something to look at becomes a task of the person who began it, or, where that person has
 * no role any more, of the one who released it, or else who started the inspection. A task that is open already is brought up to date,
 * and one that has nothing left is done, but for articles that could not be read. A link that does not open from here, or leads to
 * another site, may be right and can't be waived: once somebody has seen to it, it is not asked about again.
 */
export async function saveTasksOf(tx: Transaction, { inspectionId, at, unread }: Given): Promise<void> {
  const atTheDesk = (person: string) => sql.raw(`(SELECT person_id FROM person_roles WHERE person_id = ${person} LIMIT 1)`);
  await tx.execute(sql`
    INSERT INTO tasks (article_id, assignee, inspection_id, findings, made_at)
    SELECT article.id, coalesce(${atTheDesk('article.created_by')}, ${atTheDesk('publication.released_by')},
        ${atTheDesk('inspection.by')}, article.created_by), inspection.id, found.findings, ${at.toISOString()}::timestamptz
    FROM (SELECT article_id, count(*) AS findings, (array_agg(publication_id ORDER BY number DESC))[1] AS publication_id
        FROM inspection_findings AS finding WHERE inspection_id = ${inspectionId} AND severity <> 'style'
          AND NOT (severity = 'look' AND code IN ('online/link-elsewhere', 'online/link-silent') AND EXISTS (
            SELECT FROM tasks AS done JOIN inspection_findings AS seen USING (inspection_id, article_id)
            WHERE done.article_id = finding.article_id AND done.done_by IS NOT NULL AND seen.key = finding.key))
        GROUP BY article_id) AS found
      JOIN articles AS article ON article.id = found.article_id
      JOIN publications AS publication ON publication.id = found.publication_id
      JOIN inspections AS inspection ON inspection.id = ${inspectionId}
    ORDER BY article.id
    ON CONFLICT (article_id) WHERE done_at IS NULL
      DO UPDATE SET inspection_id = excluded.inspection_id, findings = excluded.findings, assignee = excluded.assignee`);
  await tx
    .update(tasks)
    .set({ doneAt: at })
    .where(and(isNull(tasks.doneAt), sql`${tasks.inspectionId} <> ${inspectionId}`, notInArray(tasks.articleId, [...unread])));
}
