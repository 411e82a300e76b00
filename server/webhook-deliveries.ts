import { type DueDelivery, forgetArrived, saveTried, silenceWebhook, takeDueDeliveries } from '@/db/webhooks';
import { nextTry } from '@/domain/webhooks/next-try';
import { signDelivery } from '@/domain/webhooks/sign-delivery';
import { postWebhook } from '@/outside/post-webhook';

/** Tells other programs what was published, corrected or withdrawn. Several processes share the work. */
export interface WebhookDeliveries {
  /** Something may be due. */
  wake(): void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

const TOGETHER = 8;
// Longer than a receiver is waited for: a delivery of a process that died is tried again after that.
const HELD_MS = 60_000;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const GONE = 410;

/** `origin` is the address under which readers find the site; `failed` hears of what the database refuses. */
export function openWebhookDeliveries({ origin, failed }: { origin: string; failed: (cause: unknown) => void }): WebhookDeliveries {
  let work: Promise<void> | null = null;
  let again = false;
  let closed = false;

  async function round(): Promise<void> {
    for (;;) {
      const now = new Date();
      const due = await takeDueDeliveries({ now, until: new Date(now.getTime() + HELD_MS), most: TOGETHER });
      await Promise.all(due.map((delivery) => deliver(delivery, origin)));
      if (due.length < TOGETHER || closed) break;
    }
    await forgetArrived(new Date(Date.now() - KEPT_MS));
  }

  return {
    wake() {
      again = true;
      work ??= (async () => {
        while (again && !closed) {
          again = false;
          await round().catch(failed);
        }
        work = null;
      })();
    },
    async close() {
      closed = true;
      await work;
    },
  };
}

async function deliver({ id, webhookId, event, told, tries, address, secret }: DueDelivery, origin: string): Promise<void> {
  const at = new Date();
  const body = JSON.stringify({
    type: `article.${event}`,
    timestamp: told.at,
    data: { ...told, zh: linked(told.zh, origin), en: linked(told.en, origin) },
  });
  const posted = await postWebhook(address, { headers: signDelivery(secret, { id, at, body }), body });
  const status = 'status' in posted ? posted.status : null;
  const arrived = status !== null && status >= 200 && status < 300;
  if (status === GONE) await silenceWebhook(webhookId);
  const nextAt = arrived || status === GONE ? null : nextTry(tries, new Date());
  await saveTried({ id, arrivedAt: arrived ? new Date() : null, nextAt, status, fault: 'fault' in posted ? posted.fault : null });
}

/** Adds where an edition is found. */
function linked(edition: unknown, origin: string): unknown {
  if (typeof edition !== 'object' || edition === null || !('path' in edition)) return edition;
  return { ...edition, url: `${origin}${String(edition.path)}` };
}
