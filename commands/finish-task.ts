import { z } from 'zod';
import { transaction } from '@/db/database';
import { lockTask, saveTaskDone } from '@/db/tasks';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const FinishTask = z.object({ taskId: z.uuid() });
export type FinishTask = z.infer<typeof FinishTask>;

/** Says that what an inspection asked for has been seen to. The next inspection asks again if it has not. */
export async function finishTask(who: Actor, { taskId }: FinishTask, now = new Date()): Promise<Result<{ taskId: string }>> {
  if (!may(who, 'see-desk')) return refuse('not-allowed');
  return transaction(async (tx) => {
    const task = await lockTask(tx, taskId);
    if (!task) return refuse('not-found');
    if (task.assignee !== who.id && !may(who, 'inspect')) return refuse('not-allowed');
    await saveTaskDone(tx, { id: taskId, by: who.id, at: now });
    return done({ taskId });
  });
}
