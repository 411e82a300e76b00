import { z } from 'zod';
import { transaction } from '@/db/database';
import { repeatDeliveryRow } from '@/db/webhooks';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const RepeatDelivery = z.object({ id: z.uuid() });
export type RepeatDelivery = z.infer<typeof RepeatDelivery>;

/** Tells a program once more what arrived or was given up. What is still being tried is left alone. */
export async function repeatDelivery(who: Actor, { id }: RepeatDelivery, now = new Date()): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    if (!may(who, 'keep-webhooks')) return refuse('not-allowed');
    return (await repeatDeliveryRow(tx, { id, at: now })) ? done({ id }) : refuse('not-found');
  });
}
