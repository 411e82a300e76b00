import { and, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@/domain/webhooks/webhook';
import { appDatabase, type Transaction } from './database';
import { webhookDeliveries, webhooks } from './schema/webhooks';

export type Webhook = { id: string; address: string; events: WebhookEvent[]; active: boolean };

const Events = z.array(z.enum(WEBHOOK_EVENTS));

/** One of them, with everybody else who would change it waiting until the transaction ends. */
export async function lockWebhook(tx: Transaction, id: string): Promise<Webhook | null> {
  const [row] = await tx.select().from(webhooks).where(eq(webhooks.id, id)).for('update');
  return row ? { id: row.id, address: row.address, events: Events.parse(row.events), active: row.active } : null;
}

type NewWebhook = { address: string; events: readonly WebhookEvent[]; secret: string; by: string; at: Date };

export async function saveNewWebhook(tx: Transaction, { events, ...webhook }: NewWebhook): Promise<string> {
  const [row] = await tx
    .insert(webhooks)
    .values({ ...webhook, events: [...events] })
    .returning({ id: webhooks.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}

export async function saveWebhook(tx: Transaction, { id, address, events, active }: Webhook): Promise<void> {
  await tx.update(webhooks).set({ address, events, active }).where(eq(webhooks.id, id));
}

/** With its deliveries. */
export async function deleteWebhookRow(tx: Transaction, id: string): Promise<void> {
  await tx.delete(webhooks).where(eq(webhooks.id, id));
}

/** A delivery that is tried now. `tries` counts this one. */
const Due = z.object({
  id: z.uuid(),
  webhookId: z.uuid(),
  event: z.enum(WEBHOOK_EVENTS),
  told: z.record(z.string(), z.unknown()),
  tries: z.int(),
  address: z.string(),
  secret: z.string(),
});
export type DueDelivery = z.infer<typeof Due>;

/** Takes what is due, at most `most`. Until `until` nobody else tries it, whichever process it is. */
export async function takeDueDeliveries({ now, until, most }: { now: Date; until: Date; most: number }): Promise<DueDelivery[]> {
  const rows = await appDatabase().execute(sql`
    UPDATE webhook_deliveries AS delivery SET tries = delivery.tries + 1, next_at = ${until.toISOString()}::timestamptz
    FROM webhooks AS webhook
    WHERE webhook.id = delivery.webhook_id AND delivery.id IN (
      SELECT due.id FROM webhook_deliveries AS due JOIN webhooks AS listening ON listening.id = due.webhook_id
      WHERE due.next_at <= ${now.toISOString()}::timestamptz AND listening.active
      ORDER BY due.next_at LIMIT ${most} FOR UPDATE OF due SKIP LOCKED)
    RETURNING delivery.id, delivery.webhook_id AS "webhookId", delivery.event, delivery.told, delivery.tries, webhook.address, webhook.secret`);
  return rows.map((row) => Due.parse(row));
}

/** What became of a try: `nextAt` is null when it arrived or is given up. */
export type Tried = { id: string; arrivedAt: Date | null; nextAt: Date | null; status: number | null; fault: string | null };

export async function saveTried({ id, arrivedAt, nextAt, status, fault }: Tried): Promise<void> {
  await appDatabase()
    .update(webhookDeliveries)
    .set({ arrivedAt, nextAt, lastStatus: status, lastFault: fault })
    .where(eq(webhookDeliveries.id, id));
}

/** The receiver said that it is gone for good (410). */
export async function silenceWebhook(id: string): Promise<void> {
  await appDatabase().update(webhooks).set({ active: false }).where(eq(webhooks.id, id));
}

/** A delivery that is over is due again, its tries counted anew. False where there is none. */
export async function repeatDeliveryRow(tx: Transaction, { id, at }: { id: string; at: Date }): Promise<boolean> {
  const repeated = await tx
    .update(webhookDeliveries)
    .set({ tries: 0, nextAt: at, arrivedAt: null })
    .where(and(eq(webhookDeliveries.id, id), sql`next_at IS NULL`))
    .returning({ id: webhookDeliveries.id });
  return repeated.length > 0;
}

/** Forgets what arrived before a day. */
export async function forgetArrived(before: Date): Promise<void> {
  await appDatabase()
    .delete(webhookDeliveries)
    .where(and(isNotNull(webhookDeliveries.arrivedAt), lt(webhookDeliveries.arrivedAt, before)));
}
