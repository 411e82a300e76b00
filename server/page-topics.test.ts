import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rendered } from './finish-page';
import { type PageAddress, pageAddress } from './page-address';
import { openPageFiles } from './page-files';
import { createPageStore } from './page-store';

function never(cause: unknown): never {
  throw cause;
}

function address(target: string): PageAddress {
  const found = pageAddress(target);
  if (!found) throw new Error(target);
  return found;
}

/** A store whose pages say how often they were rendered; `topics` says what each depends on. */
async function newsroom(topics: Record<string, string[]>, folder?: string) {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'couplet-topics-')));
  const files = openPageFiles(home, 'build', never);
  const renderings: string[] = [];
  const held = new Map<string, PromiseWithResolvers<void>>();
  const store = createPageStore({
    budget: 2_000_000,
    files,
    failed: never,
    render: async ({ key }): Promise<Rendered> => {
      renderings.push(key);
      const times = renderings.filter((each) => each === key).length;
      await held.get(key)?.promise;
      const status = key.endsWith('missing') ? 404 : 200;
      return { status, contentType: 'text/html', location: null, topics: topics[key] ?? [], body: Buffer.from(`${key} ${times}`) };
    },
  });
  let number = 0;
  return {
    home,
    store,
    files,
    renderings,
    /** Makes every rendering of a page wait until the answer is called. */
    hold(key: string): () => void {
      const waiting = Promise.withResolvers<void>();
      held.set(key, waiting);
      return () => {
        held.delete(key);
        waiting.resolve();
      };
    },
    async read(target: string): Promise<string> {
      return (await store.obtain(address(target))).forms.identity.body;
    },
    change(change: { addresses?: string[]; topics?: string[] }): void {
      number += 1;
      store.apply([{ number, addresses: [], topics: [], ...change }]);
    },
    text: (key: string) => store.kept(key)?.forms.identity.body,
  };
}

const NEWS = {
  '/en/news': ['latest:all:en', 'article:1', 'article:2'],
  '/en/news/page/1': ['older:all:en', 'article:1'],
  '/en/news/first': ['article:1'],
  '/zh/news/first': ['article:1', 'latest:all:zh'],
};

test('a change drops the pages that name one of its topics, and no others', async () => {
  const { read, change, store, text } = await newsroom(NEWS);
  for (const key of Object.keys(NEWS)) await read(key);
  change({ topics: ['latest:all:en'] });
  expect(store.kept('/en/news')).toBeUndefined();
  change({ topics: ['article:9', 'older:all:zh'] });
  expect(['/en/news/page/1', '/en/news/first', '/zh/news/first'].map(text)).toEqual([
    '/en/news/page/1 1',
    '/en/news/first 1',
    '/zh/news/first 1',
  ]);
});

test('what a topic dropped is rendered again when there is time, the most read first', async () => {
  const { read, change, store, renderings } = await newsroom(NEWS);
  for (const key of Object.keys(NEWS)) await read(key);
  store.kept('/en/news/first');
  renderings.length = 0;
  change({ topics: ['article:1'] });
  await expect.poll(() => renderings.length).toBe(4);
  expect(renderings[0]).toBe('/en/news/first');
});

test('a missing page that a topic dropped waits for somebody to ask', async () => {
  const { read, change, store, renderings } = await newsroom({ '/en/news/missing': ['latest:all:en'], '/en/news': ['latest:all:en'] });
  await read('/en/news/missing');
  await read('/en/news');
  change({ topics: ['latest:all:en'] });
  await expect.poll(() => store.kept('/en/news')?.number).toBe(1);
  expect(store.kept('/en/news/missing')).toBeUndefined();
  expect(renderings).toEqual(['/en/news/missing', '/en/news', '/en/news']);
});

test('a rendering is repeated when a change with one of its topics arrived meanwhile', async () => {
  const { read, change, hold, text } = await newsroom(NEWS);
  const go = hold('/en/news');
  const reader = read('/en/news');
  change({ topics: ['article:2'] });
  go();
  expect(await reader).toBe('/en/news 2');
  expect(text('/en/news')).toBe('/en/news 2');
});

test('a rendering is kept when the changes that arrived meanwhile have other topics', async () => {
  const { read, change, hold } = await newsroom(NEWS);
  const go = hold('/en/news');
  const reader = read('/en/news');
  change({ topics: ['article:3', 'latest:all:zh'] });
  go();
  expect(await reader).toBe('/en/news 1');
});

test('a change of everything keeps every page in service until its successor is there', async () => {
  const { read, change, hold, store, text } = await newsroom(NEWS);
  for (const key of Object.keys(NEWS)) await read(key);
  const go = hold('/en/news');
  change({ topics: ['*'] });
  expect(text('/en/news')).toBe('/en/news 1');
  expect(await read('/en/news')).toBe('/en/news 1');
  go();
  await expect.poll(() => Object.keys(NEWS).map((key) => store.kept(key)?.number)).toEqual([1, 1, 1, 1]);
});

test('after a change of everything the most read page is rendered first, and each once, however many ask', async () => {
  const { read, change, renderings, store } = await newsroom(NEWS);
  for (const key of Object.keys(NEWS)) await read(key);
  for (let n = 0; n < 5; n += 1) store.kept('/en/news/first');
  renderings.length = 0;
  change({ topics: ['*'] });
  for (let n = 0; n < 50; n += 1) store.kept('/zh/news/first');
  await expect.poll(() => renderings.length).toBe(4);
  await expect.poll(() => store.kept('/en/news/page/1')?.number).toBe(1);
  expect(renderings.length).toBe(4);
  expect(new Set(renderings.slice(0, 2))).toEqual(new Set(['/en/news/first', '/zh/news/first']));
});

test('what is served in its old form is dropped when a change names it', async () => {
  const { read, change, hold, store } = await newsroom(NEWS);
  await read('/en/news/first');
  hold('/en/news/first');
  change({ topics: ['*'] });
  change({ topics: ['article:1'] });
  expect(store.kept('/en/news/first')).toBeUndefined();
});

test('an address that is named goes with its Traditional form', async () => {
  const { read, change, store } = await newsroom(NEWS);
  await read('/zh/news/first');
  await read('/zh-hant/news/first');
  change({ addresses: ['/zh/news/first'] });
  expect(store.kept('/zh-hant/news/first')).toBeUndefined();
  await expect.poll(() => store.kept('/zh-hant/news/first')?.number).toBe(1);
});

test('pages remember their topics on disk', async () => {
  const before = await newsroom(NEWS);
  await before.read('/en/news');
  await before.read('/en/news/page/1');
  await before.store.close();
  const after = await newsroom(NEWS, before.home);
  after.store.adopt(await after.files.load());
  after.change({ topics: ['latest:all:en'] });
  expect(after.store.kept('/en/news')).toBeUndefined();
  expect(after.text('/en/news/page/1')).toBe('/en/news/page/1 1');
});

test('topics count as memory, and leave with their page', async () => {
  const many = Array.from({ length: 1000 }, (_, n) => `article:${n}`);
  const { read, store } = await newsroom(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`/en/news/a-${n}`, many])));
  for (let n = 0; n < 40; n += 1) await read(`/en/news/a-${n}`);
  expect(store.size().bytes).toBeLessThanOrEqual(2_000_000);
  expect(store.size().entries).toBeLessThan(15);
});
