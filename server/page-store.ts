import type { ReaderChange } from '@/db/views/reader/list-reader-changes';
import { finishPage, type Rendered } from './finish-page';
import type { Page } from './page';
import { type PageAddress, pageAddress } from './page-address';
import type { PageFiles } from './page-files';
import { createShelf } from './shelf';
import { createWarmQueue } from './warm-queue';

/** Finished reader pages. The one place where they are kept; whoever changes what readers see names the addresses. */
export interface PageStore {
  /** What is ready to be sent under exactly this key. */
  kept(key: string): Page | undefined;
  /** The kept page, or a new one: asked for by many at once it is rendered once. Throws what the rendering throws. */
  obtain(address: PageAddress): Promise<Page>;
  /** Drops what these changes name and renders it again. Changes come in the order of their numbers. */
  apply(changes: readonly ReaderChange[]): void;
  /** Renders these paths when there is time for it. */
  prepare(paths: readonly string[]): void;
  /** The number of the last change that was applied. */
  seen(): number;
  /** Takes over pages from disk; they count as no newer than their own numbers. */
  adopt(pages: readonly Page[]): void;
  /** From now on changes after `number` are applied; renderings that are under way are repeated. */
  startAt(number: number): void;
  clear(): void;
  size(): { readonly entries: number; readonly bytes: number };
  close(): Promise<void>;
}

interface Flight {
  readonly path: string;
  readonly page: Promise<Page>;
}

const KEPT_STATUS = new Set([200, 301, 307, 308, 404, 410]);
// Anybody can ask for addresses that do not exist; their answers never push out those that do.
const SHARE_OF_MISSING = 1 / 16;
const MOST_TRIES = 8;

export function createPageStore({
  render,
  budget,
  files,
  failed,
}: {
  /** Renders the page of a key from what is published now. */
  render: (key: string) => Promise<Rendered>;
  /** Bytes of memory. */
  budget: number;
  files: PageFiles;
  failed: (cause: unknown) => void;
}): PageStore {
  const found = createShelf(budget * (1 - SHARE_OF_MISSING));
  const missing = createShelf(budget * SHARE_OF_MISSING);
  const flights = new Map<string, Flight>();
  const overtaken = new Set<string>();
  const warm = createWarmQueue(obtain, failed);
  let seen = 0;

  function kept(key: string): Page | undefined {
    return found.take(key) ?? missing.take(key);
  }

  function obtain(address: PageAddress): Promise<Page> {
    const ready = kept(address.key);
    if (ready) return Promise.resolve(ready);
    const under = flights.get(address.key);
    if (under) return under.page;
    const page = fill(address).finally(() => {
      flights.delete(address.key);
      overtaken.delete(address.key);
    });
    flights.set(address.key, { path: address.path, page });
    return page;
  }

  // A change that arrives while the page is being rendered makes the rendering worthless, whatever it saw.
  async function fill(address: PageAddress): Promise<Page> {
    for (let tries = 1; ; tries += 1) {
      overtaken.delete(address.key);
      const page = await finishPage(address, seen, await render(address.key));
      const current = !overtaken.has(address.key);
      if (current) keep(page);
      if (current || tries === MOST_TRIES) return page;
    }
  }

  function keep(page: Page): void {
    if (!KEPT_STATUS.has(page.status)) return;
    if (page.status === 404) {
      missing.put(page);
      return;
    }
    const gone = found.put(page);
    if (!gone.includes(page)) files.save(page);
    for (const other of gone) files.remove(other);
  }

  function drop(page: Page): void {
    found.drop(page);
    missing.drop(page);
    if (page.status !== 404) files.remove(page);
  }

  function overtake(path: string | null): void {
    for (const [key, flight] of flights) if (path === null || flight.path === path) overtaken.add(key);
  }

  function applyOne(change: ReaderChange): void {
    seen = change.number;
    for (const name of change.addresses) {
      const address = pageAddress(name);
      if (typeof address === 'string') continue;
      overtake(address.path);
      const stale = [...found.of(address.path), ...missing.of(address.path)].filter((page) => page.number < change.number);
      for (const page of stale) drop(page);
      const others = stale.filter((page) => page.key !== address.path);
      warm.add([{ ...address, key: address.path }, ...others.map(({ key }) => ({ ...address, key }))], 'soon');
    }
  }

  return {
    kept,
    obtain,
    apply: (changes) => changes.forEach(applyOne),
    prepare(paths) {
      const addresses = paths.map(pageAddress).filter((address) => typeof address !== 'string');
      warm.add(addresses, 'later');
    },
    seen: () => seen,
    adopt(pages) {
      for (const page of pages) for (const gone of found.put(page)) files.remove(gone);
      for (const { number } of found.all()) seen = Math.min(seen || number, number);
    },
    startAt(number) {
      overtake(null);
      seen = number;
    },
    clear() {
      overtake(null);
      for (const page of [...found.all(), ...missing.all()]) drop(page);
    },
    size: () => ({ entries: found.count() + missing.count(), bytes: found.bytes() + missing.bytes() }),
    async close() {
      warm.close();
      await Promise.allSettled([...flights.values()].map((flight) => flight.page));
      await files.settled();
    },
  };
}
