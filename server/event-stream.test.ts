import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '@/tests/support/http';
import { createEventStream, type EventStream, type MayFollow } from './event-stream';

const ONE = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

async function streamFor(mayFollow: MayFollow, limits?: Parameters<typeof createEventStream>[1]) {
  const stream: EventStream = createEventStream(mayFollow, limits);
  onTestFinished(() => stream.close());
  return { stream, ...(await serve((request, response) => void stream.serve(request, response))) };
}

async function follow(port: number, editions: string) {
  const sent = get({ host: '127.0.0.1', port, path: `/api/stream?editions=${editions}`, agent: false });
  const [response]: IncomingMessage[] = await once(sent, 'response');
  if (!response) throw new Error('no answer');
  const events = response.setEncoding('utf8')[Symbol.asyncIterator]();
  await events.next();
  const next = async () => String((await events.next()).value);
  async function ended(): Promise<void> {
    while (!(await events.next()).done);
  }
  return { response, next, ended };
}

test('tells of the editions that were asked for, and of no others', async () => {
  const { stream, port } = await streamFor(async () => true);
  const { next } = await follow(port, ONE);
  stream.edition(OTHER, 4);
  stream.edition(ONE, 7);
  expect(await next()).toBe(`event: edition\ndata: {"id":"${ONE}","version":7}\n\n`);
});

test('tells everybody of articles, and of notices that may have been missed', async () => {
  const { stream, port } = await streamFor(async () => true);
  const { next } = await follow(port, '');
  stream.article(OTHER);
  expect(await next()).toBe(`event: article\ndata: {"id":"${OTHER}"}\n\n`);
  stream.resync();
  expect(await next()).toBe('event: resync\ndata: {}\n\n');
});

test('is never changed or kept on its way', async () => {
  const { port } = await streamFor(async () => true);
  const { response } = await follow(port, ONE);
  expect(response.headers).toMatchObject({ 'cache-control': 'no-cache, no-transform', 'content-type': 'text/event-stream; charset=utf-8' });
});

test('asks who may follow, with the ids, and refuses the others', async () => {
  const asked: (readonly string[])[] = [];
  const { get: ask } = await streamFor(async (_request, ids) => {
    asked.push(ids);
    return false;
  });
  expect((await ask(`/api/stream?editions=${ONE},${OTHER}`)).status).toBe(403);
  expect(asked).toEqual([[ONE, OTHER]]);
});

test.each(['nothing', `${ONE}'--`, new Array(101).fill(ONE).join(',')])('refuses ids that are none, and too many (%#)', async (ids) => {
  const { get: ask } = await streamFor(async () => true);
  expect((await ask(`/api/stream?editions=${encodeURIComponent(ids)}`)).status).toBe(400);
});

test('takes no more clients than its limit', async () => {
  const { port, get: ask } = await streamFor(async () => true, { clients: 1, unsentBytes: 1000, heartbeatMs: 60_000 });
  await follow(port, ONE);
  expect((await ask('/api/stream?editions=')).status).toBe(503);
});

test('cuts off a client that does not read', async () => {
  const { stream, port } = await streamFor(async () => true, { clients: 10, unsentBytes: 100_000, heartbeatMs: 60_000 });
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write(`GET /api/stream?editions=${ONE} HTTP/1.1\r\nHost: x\r\n\r\n`);
  await once(socket, 'data');
  socket.pause();
  let sent = 0;
  while (stream.clients() > 0) {
    for (let n = 0; n < 10_000; n += 1) stream.edition(ONE, sent++);
    await new Promise(setImmediate);
  }
  expect(stream.clients()).toBe(0);
});

test('ends the stream of somebody whose session has ended', async () => {
  const session = { holds: true };
  const { stream, port } = await streamFor(async () => session.holds, { clients: 10, unsentBytes: 100_000, heartbeatMs: 5 });
  const { ended } = await follow(port, ONE);
  session.holds = false;
  await ended();
  expect(stream.clients()).toBe(0);
});
