import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { deleteWebhook } from '@/commands/delete-webhook';
import { repeatDelivery } from '@/commands/repeat-delivery';
import { saveWebhook } from '@/commands/save-webhook';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { listWebhooks } from '@/db/views/desk/list-webhooks';
import { openWebhookDeliveries } from '@/server/webhook-deliveries';
import { accepted, liveArticle, office } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const keeper = people.stranger;
const events = ['published', 'corrected', 'withdrawn'] as const;

type Message = { headers: IncomingHttpHeaders; body: string };

/** A program of somebody else's, which answers with these statuses in turn and then with the last of them. */
async function receiver(...statuses: number[]) {
  const messages: Message[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    messages.push({ headers: request.headers, body: await text(request) });
    response.writeHead(statuses[messages.length - 1] ?? statuses.at(-1) ?? 204).end();
    for (const tell of waiting.splice(0)) tell();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
  return { address: `http://127.0.0.1:${address.port}/hear`, messages, close: () => server.close() };
}

async function listening(address: string, told: readonly (typeof events)[number][] = events): Promise<{ id: string; secret: string }> {
  const { id, secret } = await accepted(saveWebhook(keeper, { id: null, address, events: [...told], active: true }));
  return { id, secret: secret ?? '' };
}

/** Everything that is due now is tried once. */
async function deliverDue(): Promise<void> {
  const deliveries = openWebhookDeliveries({
    origin: 'https://news.example.edu.cn',
    failed: (cause) => {
      throw cause;
    },
  });
  deliveries.wake();
  await deliveries.close();
}

async function fateOf(id: string) {
  return (await listWebhooks(keeper, 'en')).find((webhook) => webhook.id === id);
}

afterEach(async () => {
  await database.owner`DELETE FROM webhooks`;
});

describe('a receiver', () => {
  it('is for an administrator to add, change and delete', async () => {
    const asked = { id: null, address: 'https://example.org/', events: [...events], active: true };
    expect(await saveWebhook(people.publisher, asked)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await listWebhooks(people.publisher, 'zh')).toEqual([]);
    const { id, secret } = await accepted(saveWebhook(keeper, asked));
    expect(secret).toMatch(/^whsec_/);
    expect(await saveWebhook(keeper, { ...asked, id, active: false })).toEqual({ ok: true, value: { id, secret: null } });
    expect(await deleteWebhook(people.publisher, { id })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await deleteWebhook(keeper, { id })).toEqual({ ok: true, value: { id } });
    expect(await deleteWebhook(keeper, { id })).toEqual({ ok: false, refusal: 'not-found' });
  });

  it('gets what was published under a signature that its library believes', async () => {
    const there = await receiver(204);
    const { id, secret } = await listening(there.address);
    const { articleId } = await liveArticle(database, people);
    await deliverDue();
    there.close();
    const [message] = there.messages;
    const headers = Object.fromEntries(Object.entries(message?.headers ?? {}).map(([name, value]) => [name, String(value)]));
    expect(new Webhook(secret).verify(message?.body ?? '', headers)).toMatchObject({
      type: 'article.published',
      data: {
        articleId,
        kind: 'news',
        publication: 1,
        correction: null,
        zh: { title: '对联', url: expect.stringMatching(/^https:\/\/news\.example\.edu\.cn\/zh\/news\/zh-/) },
        en: { title: 'A couplet' },
      },
    });
    expect((await fateOf(id))?.deliveries).toEqual([expect.objectContaining({ event: 'published', tries: 1, nextAt: null, status: 204 })]);
  });

  it('hears of a withdrawal with what readers are told', async () => {
    const there = await receiver(200);
    await listening(there.address, ['withdrawn']);
    const { articleId } = await liveArticle(database, people);
    const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${articleId}`;
    const notice = { zh: '应作者要求撤下。', en: 'Withdrawn at the author’s request.' };
    await accepted(withdrawPublication(people.publisher, { articleId, publicationId: String(live?.id), notice }));
    await deliverDue();
    there.close();
    expect(there.messages.map(({ body }) => JSON.parse(body))).toEqual([
      expect.objectContaining({ type: 'article.withdrawn', data: expect.objectContaining({ articleId, notice }) }),
    ]);
  });

  it('that is paused hears nothing', async () => {
    const there = await receiver(204);
    const { id } = await listening(there.address);
    await accepted(saveWebhook(keeper, { id, address: there.address, events: [...events], active: false }));
    await liveArticle(database, people);
    await deliverDue();
    there.close();
    expect(there.messages).toEqual([]);
  });
});

describe('a message', () => {
  it('that does not arrive is sent again later, under the same id', async () => {
    const there = await receiver(500, 204);
    const { id } = await listening(there.address);
    await liveArticle(database, people);
    await deliverDue();
    expect((await fateOf(id))?.deliveries[0]).toMatchObject({ tries: 1, status: 500, arrivedAt: null, nextAt: expect.any(Date) });
    await deliverDue();
    expect(there.messages).toHaveLength(1);
    await database.owner`UPDATE webhook_deliveries SET next_at = now() - interval '1 second'`;
    await deliverDue();
    there.close();
    expect(new Set(there.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await fateOf(id))?.deliveries[0]).toMatchObject({ tries: 2, status: 204, nextAt: null });
  });

  it('for which nobody answers says why, and is given up after the ninth try', async () => {
    const there = await receiver();
    there.close();
    const { id } = await listening(there.address);
    await liveArticle(database, people);
    await database.owner`UPDATE webhook_deliveries SET tries = 8`;
    await deliverDue();
    expect((await fateOf(id))?.deliveries[0]).toMatchObject({
      tries: 9,
      status: null,
      fault: 'ECONNREFUSED',
      nextAt: null,
      arrivedAt: null,
    });
  });

  it('to a receiver that is gone for good pauses it', async () => {
    const there = await receiver(410);
    const { id } = await listening(there.address);
    await liveArticle(database, people);
    await deliverDue();
    there.close();
    expect(await fateOf(id)).toMatchObject({ active: false, deliveries: [{ status: 410, nextAt: null }] });
  });

  it('is tried by one process at a time', async () => {
    const there = await receiver(204);
    await listening(there.address);
    await liveArticle(database, people);
    await Promise.all([deliverDue(), deliverDue(), deliverDue()]);
    there.close();
    expect(there.messages).toHaveLength(1);
  });

  it('that is over can be sent again by an administrator, and by nobody else', async () => {
    const there = await receiver(204);
    const { id } = await listening(there.address);
    await liveArticle(database, people);
    await deliverDue();
    const delivery = (await fateOf(id))?.deliveries[0]?.id ?? '';
    expect(await repeatDelivery(people.publisher, { id: delivery })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await repeatDelivery(keeper, { id: delivery })).toEqual({ ok: true, value: { id: delivery } });
    expect(await repeatDelivery(keeper, { id: delivery })).toEqual({ ok: false, refusal: 'not-found' });
    await deliverDue();
    there.close();
    expect(there.messages).toHaveLength(2);
  });

  it('can be neither written nor forged by the application', async () => {
    await expect(database.app`INSERT INTO webhook_deliveries (webhook_id) VALUES (gen_random_uuid())`).rejects.toThrow(/permission denied/);
    await expect(database.app`UPDATE webhook_deliveries SET told = '{}'`).rejects.toThrow(/permission denied/);
  });
});
