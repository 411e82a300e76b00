import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from './claim-folder';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'couplet-claim-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('one process holds a folder at a time', async () => {
  const claim = await claimFolder(folder);
  expect(await claimFolder(folder)).toBeNull();
  await claim?.release();
  const next = await claimFolder(folder);
  expect(next).not.toBeNull();
  await next?.release();
});

test.each([
  ['was killed', JSON.stringify({ port: 1, token: crypto.randomUUID() })],
  ['was killed before it had written its port', ''],
  ['was another program’s', '4711'],
])('takes over from a process that %s, and what it had begun to write', async (_, left) => {
  await writeFile(join(folder, 'export.lock'), left);
  await writeFile(join(folder, 'index.html.part'), '<p>');
  const claim = await claimFolder(folder);
  expect(claim).not.toBeNull();
  await claim?.release();
  expect(await readdir(folder)).toEqual([]);
});

test('says why a folder cannot be held that is not there', async () => {
  await expect(claimFolder(join(folder, 'missing'))).rejects.toThrow('ENOENT');
});
