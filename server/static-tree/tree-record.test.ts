import { appendFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTreeRecord } from './tree-record';

const ORIGIN = { database: 'a', build: '1', url: 'https://news.example.org' };
const PAGE = { status: 200, location: null, topics: ['article:1'] };

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'couplet-record-'));
}

test('a record that was never finished asks for everything', async () => {
  const record = await openTreeRecord(await folder(), ORIGIN);
  expect(record.number()).toBeNull();
});

test('what was recorded last is what is known after a restart', async () => {
  const at = await folder();
  const record = await openTreeRecord(at, ORIGIN);
  await record.set('/zh', PAGE);
  await record.set('/en', PAGE);
  await record.set('/zh', { ...PAGE, topics: ['article:2'] });
  await record.remove('/en');
  await record.upTo(7);
  const again = await openTreeRecord(at, ORIGIN);
  expect(again.number()).toBe(7);
  expect([...again.all()]).toEqual([['/zh', { ...PAGE, topics: ['article:2'] }]]);
});

test.each([{ database: 'b' }, { build: '2' }, { url: 'https://other.example.org' }])(
  'the tree of another site is made anew: %o',
  async (other) => {
    const at = await folder();
    await (await openTreeRecord(at, ORIGIN)).upTo(7);
    expect((await openTreeRecord(at, { ...ORIGIN, ...other })).number()).toBeNull();
  },
);

test('a last line that was cut short is forgotten, and what stands before it counts', async () => {
  const at = await folder();
  const record = await openTreeRecord(at, ORIGIN);
  await record.set('/zh', PAGE);
  await record.upTo(7);
  await appendFile(join(at, 'record.jsonl'), '{"key":"/en","sta');
  const again = await openTreeRecord(at, ORIGIN);
  expect([again.number(), [...again.all().keys()]]).toEqual([7, ['/zh']]);
  expect(await readFile(join(at, 'record.jsonl'), 'utf8')).not.toContain('/en');
});
