import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '@/tests/support/database';
import { followChanges } from './follow-changes';
import { pageAddress } from './page-address';
import { openPageFiles } from './page-files';
import { createPageStore } from './page-store';

const { owner } = await testDatabase();

function never(cause: unknown): never {
  throw cause;
}

/** A store whose pages say how often their path was rendered, on a folder that outlives it. */
async function newsroom(folder?: string) {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'couplet-follow-')));
  const renderings = new Map<string, number>();
  const files = openPageFiles(home, 'build', never);
  const store = createPageStore({
    render: async ({ key }) => {
      const times = (renderings.get(key) ?? 0) + 1;
      renderings.set(key, times);
      return { status: 200, contentType: 'text/html', location: null, topics: [], body: Buffer.from(String(times)) };
    },
    budget: 1_000_000,
    files,
    failed: never,
  });
  store.adopt(await files.load());
  const changes = followChanges(store, files);
  async function read(target: string): Promise<string> {
    const address = pageAddress(target);
    if (!address) throw new Error(target);
    return (await store.obtain(address)).forms.identity.body;
  }
  return { home, store, changes, read };
}

async function change(...addresses: string[]): Promise<number> {
  const [row] = await owner`INSERT INTO reader_changes (addresses) VALUES (${addresses}) RETURNING number::int`;
  return Number(row?.number);
}

test('renders again what changed and nothing else', async () => {
  const { changes, read } = await newsroom();
  await changes.compare();
  expect(await read('/en/news/a')).toBe('1');
  await change('/en/news/a');
  await changes.catchUp();
  expect(await read('/en/news/a')).toBe('2');
  expect(await read('/en/news/b')).toBe('1');
});

test('a store that starts empty does not go through the past', async () => {
  const number = await change('/en/news/old');
  const { changes, store } = await newsroom();
  await changes.compare();
  expect(store.seen()).toBe(number);
});

test('after a restart keeps what did not change and renders what did', async () => {
  const before = await newsroom();
  await before.changes.compare();
  await before.read('/en/news/a');
  await before.read('/en/news/b');
  await before.store.close();
  await change('/en/news/a');
  const after = await newsroom(before.home);
  await after.changes.compare();
  expect(after.store.kept('/en/news/b')?.forms.identity.body).toBe('1');
  await after.store.close();
  expect(after.store.kept('/en/news/a')?.number).toBe(after.store.seen());
});

test('pages that were rendered from another database are not used', async () => {
  const before = await newsroom();
  await before.changes.compare();
  await before.read('/en/news/a');
  await before.store.close();
  const files = openPageFiles(before.home, 'build', never);
  files.belongTo('another database');
  await files.settled();
  const after = await newsroom(before.home);
  await after.changes.compare();
  expect(after.store.kept('/en/news/a')).toBeUndefined();
});

test('pages from a future that a restored database does not know are not used', async () => {
  const { changes, read, store } = await newsroom();
  await changes.compare();
  const number = await change('/en/news/a');
  await changes.compare();
  await read('/en/news/a');
  await owner.begin(async (sql) => {
    await sql`SET LOCAL session_replication_role = replica`;
    await sql`DELETE FROM reader_changes WHERE number = ${number}`;
  });
  await changes.compare();
  expect(store.kept('/en/news/a')).toBeUndefined();
  expect(store.seen()).toBeLessThan(number);
});
