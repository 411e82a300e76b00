import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sendMedia } from './media-files';

/** A newsroom with one picture, of which readers may know what `shown` says. */
async function newsroom(shown: boolean | null): Promise<(cookie?: string, variant?: string) => Promise<Response>> {
  const folder = await mkdtemp(join(tmpdir(), 'couplet-media-'));
  await mkdir(join(folder, '0a-1b'));
  await writeFile(join(folder, '0a-1b', '480.webp'), 'picture');
  const room = {
    folder,
    shown: { isShown: async () => shown },
    isAtTheDesk: async (request: { headers: { cookie?: string } }) => request.headers.cookie === 'desk',
  };
  const server = createServer((request, response) => void sendMedia(room, request, response)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return (cookie = '', variant = '480.webp') => fetch(`http://127.0.0.1:${address.port}/media/0a-1b/${variant}`, { headers: { cookie } });
}

test('a published picture is everybody’s, for good', async () => {
  const answer = await (await newsroom(true))();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('an unpublished one is the desk’s alone, and no proxy keeps it', async () => {
  const get = await newsroom(false);
  expect((await get()).status).toBe(404);
  const answer = await get('desk');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=3600']);
});

test('one of which nobody knows can’t be had now', async () => {
  const answer = await (await newsroom(null))();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
});

test('a width that a picture does not have is answered with its widest narrower one', async () => {
  const get = await newsroom(true);
  for (const [variant, status] of [
    ['1200.webp', 200],
    ['1201.webp', 404],
    ['320.webp', 404],
    ['1200.jpg', 404],
  ] as const)
    expect((await get('', variant)).status, variant).toBe(status);
});
