import { z } from 'zod';
import { transaction } from '@/db/database';
import { deleteWebhookRow, lockWebhook } from '@/db/webhooks';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const DeleteWebhook = z.object({ id: z.uuid() });
export type DeleteWebhook = z.infer<typeof DeleteWebhook>;

/** From now on a program is told nothing, not even what it still waits for. */
export async function deleteWebhook(who: Actor, { id }: DeleteWebhook): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    if (!may(who, 'keep-webhooks')) return refuse('not-allowed');
    if (!(await lockWebhook(tx, id))) return refuse('not-found');
    await deleteWebhookRow(tx, id);
    return done({ id });
  });
}
