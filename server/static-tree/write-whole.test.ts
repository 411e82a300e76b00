import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from './write-whole';

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'couplet-tree-'));
}

test('a file that holds these very bytes is not touched', async () => {
  const file = join(await folder(), 'zh', 'index.html');
  expect(await writeWhole(file, 'one')).toBe(true);
  const before = await stat(file);
  expect(await writeWhole(file, 'one')).toBe(false);
  expect((await stat(file)).ino).toBe(before.ino);
  expect(await writeWhole(file, 'two')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('two');
});

test('writers of one file at a time leave one of their texts, whole', async () => {
  const file = join(await folder(), 'page');
  const texts = Array.from({ length: 8 }, (_, n) => String(n).repeat(50_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(await readFile(file, 'utf8'));
});
