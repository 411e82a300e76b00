import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rendered } from './finish-page';
import type { Page } from './page';
import { type PageAddress, pageAddress } from './page-address';
import { openPageFiles, type PageFiles } from './page-files';
import { createPageStore, type PageStore } from './page-store';

function never(cause: unknown): never {
  throw cause;
}

async function filesIn(folder?: string): Promise<PageFiles> {
  return openPageFiles(folder ?? (await mkdtemp(join(tmpdir(), 'couplet-pages-'))), 'build', never);
}

/** Stands where Next stands: every rendering waits until the test answers it. */
function upstream() {
  const asked: { key: string; answer: (text: string, named?: { status?: number; topics?: string[] }) => void; fail: () => void }[] = [];
  const waiting: (() => void)[] = [];
  function render({ key }: PageAddress): Promise<Rendered> {
    const { promise, resolve, reject } = Promise.withResolvers<Rendered>();
    asked.push({
      key,
      answer: (text, { status = 200, topics = [] } = {}) =>
        resolve({ status, contentType: 'text/html', location: null, topics, body: Buffer.from(text) }),
      fail: () => reject(new Error('no database')),
    });
    waiting.shift()?.();
    return promise;
  }
  async function next() {
    if (asked.length === 0) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      await promise;
    }
    const first = asked.shift();
    if (!first) throw new Error('nobody asked');
    return first;
  }
  return { render, next, waiting: () => asked.length };
}

function address(target: string) {
  const found = pageAddress(target);
  if (!found) throw new Error(target);
  return found;
}

async function storeOver(render: (address: PageAddress) => Promise<Rendered>, files?: PageFiles): Promise<PageStore> {
  return createPageStore({ render, budget: 10_000_000, files: files ?? (await filesIn()), failed: never });
}

const text = (store: PageStore, key: string) => store.kept(key)?.forms.identity.body;

test('renders a page once for everybody who asks meanwhile', async () => {
  const { render, next, waiting } = upstream();
  const store = await storeOver(render);
  const readers = [1, 2, 3].map(() => store.obtain(address('/en/news/a')));
  (await next()).answer('one');
  const pages = await Promise.all(readers);
  expect(new Set(pages).size).toBe(1);
  expect(waiting()).toBe(0);
});

test('does not answer with a page that a change overtook while it was rendered', async () => {
  const { render, next } = upstream();
  const store = await storeOver(render);
  const reader = store.obtain(address('/en/news/a'));
  const before = await next();
  store.apply([{ number: 1, addresses: ['/en/news/a'], topics: [] }]);
  before.answer('old');
  (await next()).answer('new');
  expect((await reader).forms.identity.body).toBe('new');
  expect(text(store, '/en/news/a')).toBe('new');
});

test('renders what it held again when a change names it, with every form of it', async () => {
  const { render, next } = upstream();
  const store = await storeOver(render);
  for (const target of ['/en/news/a', '/en/news/a?with=zh']) {
    const reader = store.obtain(address(target));
    (await next()).answer('old');
    await reader;
  }
  store.apply([{ number: 1, addresses: ['/en/news/a'], topics: [] }]);
  expect(store.kept('/en/news/a')).toBeUndefined();
  expect(store.kept('/en/news/a?with=zh')).toBeUndefined();
  const first = await next();
  first.answer('new');
  const second = await next();
  expect([first.key, second.key]).toEqual(['/en/news/a', '/en/news/a?with=zh']);
});

test('leaves other pages alone when a change does not name them', async () => {
  const { render, next } = upstream();
  const store = await storeOver(render);
  const reader = store.obtain(address('/en/news/b'));
  (await next()).answer('b');
  await reader;
  store.apply([{ number: 1, addresses: ['/en/news/a', '/zh/news/a'], topics: [] }]);
  expect(text(store, '/en/news/b')).toBe('b');
});

test('knows an address in whichever spelling a change names it', async () => {
  const { render, next } = upstream();
  const store = await storeOver(render);
  const reader = store.obtain(address('/zh/news/%61'));
  (await next()).answer('old');
  await reader;
  store.apply([{ number: 1, addresses: ['/zh/news/a'], topics: [] }]);
  expect(store.kept('/zh/news/a')).toBeUndefined();
});

test('never keeps a failure, and asks again', async () => {
  const { render, next } = upstream();
  const store = await storeOver(render);
  const first = store.obtain(address('/en'));
  (await next()).fail();
  await expect(first).rejects.toThrow('no database');
  const second = store.obtain(address('/en'));
  (await next()).answer('up again');
  expect((await second).forms.identity.body).toBe('up again');
});

test.each([404, 410])('keeps an answer with status %i', async (status) => {
  const { render, next } = upstream();
  const store = await storeOver(render);
  const reader = store.obtain(address('/en/news/gone'));
  (await next()).answer('gone', { status });
  await reader;
  expect(store.kept('/en/news/gone')?.status).toBe(status);
});

test('a flood of addresses that do not exist pushes out no page that does', async () => {
  const render = async ({ key }: PageAddress): Promise<Rendered> => {
    const status = key === '/en/news/real' ? 200 : 404;
    return { status, contentType: 'text/html', location: null, topics: [], body: Buffer.alloc(50_000) };
  };
  const store = createPageStore({ render, budget: 2_000_000, files: await filesIn(), failed: never });
  await store.obtain(address('/en/news/real'));
  for (let n = 0; n < 100; n += 1) await store.obtain(address(`/en/news/guess-${n}`));
  expect(store.kept('/en/news/real')?.status).toBe(200);
  expect(store.size().bytes).toBeLessThanOrEqual(2_000_000);
});

test('finds its pages again after a restart, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'couplet-pages-'));
  const { render, next } = upstream();
  const store = await storeOver(render, await filesIn(folder));
  const reader = store.obtain(address('/zh/news/a'));
  (await next()).answer('你好');
  const page = await reader;
  await store.close();
  const restarted = await storeOver(render, await filesIn(folder));
  restarted.adopt(await (await filesIn(folder)).load());
  expect(restarted.kept('/zh/news/a')).toEqual(page);
});

test('after a restart drops what changed since, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'couplet-pages-'));
  const { render, next } = upstream();
  const store = await storeOver(render, await filesIn(folder));
  store.apply([{ number: 3, addresses: [], topics: [] }]);
  for (const target of ['/en/news/a', '/en/news/b']) {
    const reader = store.obtain(address(target));
    (await next()).answer('of number 3');
    await reader;
  }
  await store.close();
  const restarted = await storeOver(render, await filesIn(folder));
  restarted.adopt(await (await filesIn(folder)).load());
  expect(restarted.seen()).toBe(3);
  restarted.apply([{ number: 4, addresses: ['/en/news/a'], topics: [] }]);
  expect(restarted.kept('/en/news/a')).toBeUndefined();
  expect(text(restarted, '/en/news/b')).toBe('of number 3');
});

test('pages of another build, and files that were cut short, are not taken over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'couplet-pages-'));
  const { render, next } = upstream();
  const store = await storeOver(render, await filesIn(folder));
  const reader = store.obtain(address('/en'));
  (await next()).answer('styled by the old build');
  await reader;
  await store.close();
  const other = openPageFiles(folder, 'next-build', never);
  expect(await other.load()).toEqual([]);
});

test('asks the other processes for what a change has made old, and for nothing else', async () => {
  const asked: [string, number][] = [];
  const render = async ({ key }: PageAddress): Promise<Rendered> => ({
    status: 200,
    contentType: 'text/html',
    location: null,
    topics: [],
    body: Buffer.from(key),
  });
  const share = async (key: string, number: number, make: () => Promise<Page>): Promise<Page> => {
    asked.push([key, number]);
    return make();
  };
  const paths = ['/en', '/en/archive', '/zh/archive', '/zh-hant/archive'];
  const store = createPageStore({ render, share, budget: 10_000_000, files: await filesIn(), failed: never });
  for (const path of paths) await store.obtain(address(path));
  expect(asked).toEqual([]);
  store.apply([{ number: 3, addresses: ['/en', '/zh/archive'], topics: [] }]);
  for (const path of paths) await store.obtain(address(path));
  expect(asked).toEqual([
    ['/en', 3],
    ['/zh/archive', 3],
  ]);
  store.apply([{ number: 4, addresses: ['/en/archive'], topics: [] }]);
  await store.obtain(address('/en'));
  await store.obtain(address('/en/archive'));
  expect(asked.slice(2)).toEqual([['/en/archive', 4]]);
});
