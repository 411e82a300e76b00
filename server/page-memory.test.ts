import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { pageAddress } from './page-address';
import { openPageFiles } from './page-files';
import { createPageStore } from './page-store';

const MB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes that are in use once everything that nobody holds is gone. */
function inUse(): number {
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('a store that is filled ten times over takes no more memory than it was given', async () => {
  const budget = 8 * MB;
  const failed = (cause: unknown) => {
    throw cause;
  };
  const folder = await mkdtemp(join(tmpdir(), 'couplet-memory-'));
  let rendered = 0;
  const store = createPageStore({
    budget,
    files: openPageFiles(folder, 'build', failed),
    failed,
    render: async ({ key }) => {
      rendered += 1;
      const words = Array.from({ length: 1500 }, () => Math.random().toString(36)).join(' ');
      const topics = Array.from({ length: 40 }, (_, n) => `article:${rendered}-${n}`);
      const status = rendered % 3 === 0 ? 404 : 200;
      return { status, contentType: 'text/html', location: null, topics, body: Buffer.from(`<p>${key} ${words}</p>`) };
    },
  });
  const before = inUse();
  for (let n = 0; n < 1500; n += 1) {
    const address = pageAddress(`/en/news/page-${n}`);
    if (address) await store.obtain(address);
  }
  await store.close();
  const { bytes, entries } = store.size();
  expect(rendered).toBe(1500);
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(entries).toBeGreaterThan(50);
  // Bytes of finished renderings go with the collections that follow.
  await expect.poll(() => inUse() - before).toBeLessThan(1.25 * budget);
});
