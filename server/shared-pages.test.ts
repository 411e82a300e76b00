import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { watchDatabase } from '@/db/watch-database';
import { testDatabase } from '@/tests/support/database';
import { finishPage } from './finish-page';
import type { Page } from './page';
import { pageAddress } from './page-address';
import { bytesOfPage } from './page-bytes';
import { openSharedPages } from './shared-pages';

const { url, secret, owner, app } = await testDatabase();
const EDITION = 'build-and-address';

beforeEach(async () => {
  await owner`TRUNCATE shared_pages`;
});

function never(cause: unknown): never {
  throw cause;
}

async function pageSaying(text: string, { key = '/en', number = 7 } = {}): Promise<Page> {
  const address = pageAddress(key);
  if (!address) throw new Error(key);
  return finishPage(address, number, { status: 200, contentType: 'text/html', location: null, topics: ['list'], body: Buffer.from(text) });
}

/** One process, which hears the others as long as the test lasts. Its pages say its name and how many it has made. */
async function someProcess(name: string) {
  const shared = openSharedPages({ edition: EDITION, secret, failed: never });
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const watch = watchDatabase({
    url,
    secret,
    heard: (channel, payload) => channel === 'couplet_pages' && shared.arrived(payload),
    resumed: () => undefined,
    beat: resolve,
    met: shared.met,
  });
  onTestFinished(() => watch.close());
  await begun;
  let made = 0;
  return {
    shared,
    made: () => made,
    async ask(key: string, number = 7, until: Promise<unknown> = Promise.resolve()): Promise<string> {
      const page = await shared.obtain(key, number, async () => {
        made += 1;
        const mine = made;
        await until;
        return pageSaying(`${name} ${mine} of ${key}`, { key, number });
      });
      return page.forms.identity.body;
    },
  };
}

async function twoProcesses() {
  const first = await someProcess('first');
  const second = await someProcess('second');
  // Each has heard the other's pulse by its own account or is told here.
  for (const { shared } of [first, second]) shared.met();
  return { first, second };
}

test('a page that two processes need is made once, by whoever comes first', async () => {
  const { first, second } = await twoProcesses();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const slow = first.ask('/en', 7, held);
  await expect.poll(() => owner`SELECT FROM shared_pages`.then((rows) => rows.length)).toBe(1);
  const taken = second.ask('/en', 7);
  release();
  expect(await Promise.all([slow, taken])).toEqual(['first 1 of /en', 'first 1 of /en']);
  expect(await second.ask('/en', 7)).toBe('first 1 of /en');
  expect(second.made()).toBe(0);
});

test('many pages are divided, and nobody makes one that another has made', async () => {
  const { first, second } = await twoProcesses();
  const keys = Array.from({ length: 24 }, (_, n) => `/en/news/page/${n + 1}`);
  const [one, other] = await Promise.all([first, second].map((each) => Promise.all(keys.map((key) => each.ask(key)))));
  expect(one).toEqual(other);
  expect(first.made() + second.made()).toBe(keys.length);
  expect(Math.min(first.made(), second.made())).toBeGreaterThan(0);
});

test('who is alone makes its pages itself and leaves nothing behind', async () => {
  const alone = await someProcess('alone');
  expect(await alone.ask('/en')).toBe('alone 1 of /en');
  expect(await owner`SELECT FROM shared_pages`).toHaveLength(0);
});

test('a page from before the change is not taken', async () => {
  const { first, second } = await twoProcesses();
  await first.ask('/en', 7);
  expect(await second.ask('/en', 8)).toBe('second 1 of /en');
  expect(await first.ask('/en', 8)).toBe('second 1 of /en');
});

test('who waits in vain for a process that has gone makes the page', async () => {
  const { second } = await twoProcesses();
  await app`INSERT INTO shared_pages (edition, key, number, claimed_at) VALUES (${EDITION}, '/en', 7, now())`;
  expect(await second.ask('/en', 7)).toBe('second 1 of /en');
});

test('a page that no process of this newsroom has made is not taken', async () => {
  const { second } = await twoProcesses();
  const forged = Buffer.concat([Buffer.alloc(32), bytesOfPage(await pageSaying('forged'))]);
  await app`INSERT INTO shared_pages (edition, key, number, claimed_at, page) VALUES (${EDITION}, '/en', 7, now(), ${forged})`;
  expect(await second.ask('/en', 7)).toBe('second 1 of /en');
});

test('a page that cannot be made is refused, and the next who asks makes it', async () => {
  const { first, second } = await twoProcesses();
  await expect(first.shared.obtain('/en', 7, () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  expect(await second.ask('/en', 7)).toBe('second 1 of /en');
});
