import { asc, desc, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { appDatabase } from '@/db/database';
import { webhookDeliveries, webhooks } from '@/db/schema/webhooks';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@/domain/webhooks/webhook';

/** One telling of one program. It is under way while `nextAt` is set, arrived when `arrivedAt` is, and given up otherwise. */
export type DeliveryRow = {
  id: string;
  event: WebhookEvent;
  title: string;
  madeAt: Date;
  tries: number;
  nextAt: Date | null;
  arrivedAt: Date | null;
  status: number | null;
  fault: string | null;
};

/** A program that is told, with its last deliveries, the newest first. Its secret is not for reading. */
export type WebhookRow = { id: string; address: string; events: WebhookEvent[]; active: boolean; deliveries: DeliveryRow[] };

const Events = z.array(z.enum(WEBHOOK_EVENTS));
const Told = z.object({ zh: z.object({ title: z.string() }).nullable(), en: z.object({ title: z.string() }).nullable() });

const SHOWN = 10;

/** Empty for whoever may not keep them. */
export async function listWebhooks(who: Actor, locale: 'zh' | 'en'): Promise<WebhookRow[]> {
  if (!may(who, 'keep-webhooks')) return [];
  const rows = await appDatabase()
    .select({ id: webhooks.id, address: webhooks.address, events: webhooks.events, active: webhooks.active })
    .from(webhooks)
    .orderBy(asc(webhooks.address), asc(webhooks.id));
  const deliveries = await listDeliveries(rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...row,
    events: Events.parse(row.events),
    deliveries: deliveries
      .filter(({ webhookId }) => webhookId === row.id)
      .map(({ webhookId: _, told, lastStatus, lastFault, ...delivery }) => {
        const { zh, en } = Told.parse(told);
        const title = (locale === 'zh' ? (zh ?? en) : (en ?? zh))?.title ?? '';
        return { ...delivery, title, status: lastStatus, fault: lastFault };
      }),
  }));
}

async function listDeliveries(ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { id, webhookId, event, told, madeAt, tries, nextAt, arrivedAt, lastStatus, lastFault } = webhookDeliveries;
  const place = sql<number>`row_number() OVER (PARTITION BY ${webhookId} ORDER BY ${madeAt} DESC)`.as('place');
  const numbered = appDatabase()
    .select({ id, webhookId, event, told, madeAt, tries, nextAt, arrivedAt, lastStatus, lastFault, place })
    .from(webhookDeliveries)
    .where(inArray(webhookId, [...ids]))
    .as('numbered');
  const rows = await appDatabase().select().from(numbered).where(sql`${numbered.place} <= ${SHOWN}`).orderBy(desc(numbered.madeAt));
  return rows.map(({ place: _, ...row }) => row);
}
