import { and, eq, isNull } from 'drizzle-orm';
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
