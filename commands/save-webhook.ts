import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { transaction } from '@/db/database';
import { saveWebhook as keep, lockWebhook, saveNewWebhook } from '@/db/webhooks';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';
import { webhookSecret } from '@/domain/webhooks/sign-delivery';
import { WEBHOOK_EVENTS, WebhookAddress } from '@/domain/webhooks/webhook';

/** `id` is null for a new one. */
export const SaveWebhook = z.object({
  id: z.uuid().nullable(),
  address: WebhookAddress,
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1).max(WEBHOOK_EVENTS.length),
  active: z.boolean(),
});
export type SaveWebhook = z.infer<typeof SaveWebhook>;

/** The secret of a new one, which nobody can read again. */
export type SavedWebhook = { id: string; secret: string | null };

/** Adds a program that is told what is published, or changes what one is told. */
export async function saveWebhook(
  who: Actor,
  { id, address, events, active }: SaveWebhook,
  now = new Date(),
): Promise<Result<SavedWebhook>> {
  return transaction(async (tx) => {
    if (!may(who, 'keep-webhooks')) return refuse('not-allowed');
    const told = WEBHOOK_EVENTS.filter((event) => events.includes(event));
    if (id === null) {
      const secret = webhookSecret(randomBytes(32));
      return done({ id: await saveNewWebhook(tx, { address, events: told, secret, by: who.id, at: now }), secret });
    }
    if (!(await lockWebhook(tx, id))) return refuse('not-found');
    await keep(tx, { id, address, events: told, active });
    return done({ id, secret: null });
  });
}
