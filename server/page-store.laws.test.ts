import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageAddress, pageAddress } from './page-address';
import { openPageFiles } from './page-files';
import { createPageStore } from './page-store';

const TOPICS = ['article:1', 'article:2', 'latest:all:en'] as const;
const PAGES: Record<string, readonly string[]> = {
  '/en': [...TOPICS],
  '/en/news/a': ['article:1'],
  '/en/news/b': ['article:2'],
  '/en/news/page/1': ['latest:all:en', 'article:2'],
};
const KEYS = Object.keys(PAGES);

const folder = await mkdtemp(join(tmpdir(), 'couplet-law-'));

function never(cause: unknown): never {
  throw cause;
}

function address(key: string): PageAddress {
  const found = pageAddress(key);
  if (!found) throw new Error(key);
  return found;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

const act = fc.oneof(
  fc.record({ do: fc.constant('read' as const), key: fc.constantFrom(...KEYS) }),
  fc.record({
    do: fc.constant('change' as const),
    topics: fc.oneof({ weight: 4, arbitrary: fc.subarray<string>([...TOPICS]) }, { weight: 1, arbitrary: fc.constant<string[]>(['*']) }),
    addresses: fc.subarray(KEYS, { maxLength: 2 }),
    /** Turns between the moment at which the database has it and the one at which the store hears of it. */
    late: fc.nat({ max: 6 }),
  }),
  fc.record({ do: fc.constant('wait' as const), turns: fc.nat({ max: 8 }) }),
);

test('no page outlives a change of what it rests on, however readers, changes and renderings meet', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 25 }),
      fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 20 }),
      async (acts, delays) => {
        runs += 1;
        /** How often each topic, and each page by its address, has changed: what the database holds. */
        const held = new Map<string, number>();
        const versionsOf = (key: string) => [key, ...(PAGES[key] ?? [])].map((name) => held.get(name) ?? 0);
        let renderings = 0;
        const store = createPageStore({
          budget: 1_000_000,
          files: openPageFiles(join(folder, String(runs)), 'build', never),
          failed: never,
          async render({ key }) {
            const delay = delays[renderings++ % delays.length] ?? 0;
            await turns(Math.floor(delay / 2));
            const body = Buffer.from(JSON.stringify(versionsOf(key)));
            await turns(delay);
            return { status: 200, contentType: 'text/html', location: null, topics: PAGES[key] ?? [], body };
          },
        });
        const text = (key: string) => store.kept(key)?.forms.identity.body;
        const under: Promise<unknown>[] = [];
        let heard: Promise<unknown> = Promise.resolve();
        let number = 0;
        for (const one of acts) {
          if (one.do === 'wait') await turns(one.turns);
          else if (one.do === 'read') under.push(store.obtain(address(one.key)));
          else {
            number += 1;
            const change = { number, topics: one.topics, addresses: one.addresses };
            for (const name of [...(one.topics.includes('*') ? [...TOPICS, ...KEYS] : one.topics), ...one.addresses]) {
              held.set(name, (held.get(name) ?? 0) + 1);
            }
            const then = new Map(KEYS.map((key) => [key, versionsOf(key)]));
            heard = heard
              .then(() => turns(one.late))
              .then(() => {
                store.apply([change]);
                if (one.topics.includes('*')) return;
                for (const key of KEYS) {
                  const named = one.addresses.includes(key) || one.topics.some((topic) => PAGES[key]?.includes(topic));
                  const kept: unknown = JSON.parse(named ? (text(key) ?? 'null') : 'null');
                  // A rendering may know of a change before the store hears of it, never the other way round.
                  if (Array.isArray(kept)) expect(kept.every((version, place) => version >= (then.get(key)?.[place] ?? 0))).toBe(true);
                }
              });
          }
        }
        await Promise.all([...under, heard]);
        await expect.poll(() => store.size().waiting, { interval: 5 }).toBe(0);
        for (const key of KEYS) expect(text(key) ?? JSON.stringify(versionsOf(key))).toBe(JSON.stringify(versionsOf(key)));
        await store.close();
      },
    ),
    { numRuns: 150 },
  );
});
