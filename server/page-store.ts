import type { ReaderChange } from '@/db/views/reader/list-reader-changes';
import { finishPage, type Rendered } from './finish-page';
import type { Page } from './page';
import { isSitemap, type PageAddress, pageAddress, traditionalOf } from './page-address';
import type { PageFiles } from './page-files';
import { createRecentChanges } from './recent-changes';
import type { SharedPages } from './shared-pages';
import { createShelf, type Shelf } from './shelf';
import { createWarmQueue } from './warm-queue';

/** Finished reader pages. The one place where they are kept; whoever changes what readers see names addresses and topics. */
export interface PageStore {
  /** What is ready to be sent under exactly this key. */
  kept(key: string): Page | undefined;
  /** The kept page, or a new one: asked for by many at once it is rendered once. Throws what the rendering throws. */
  obtain(address: PageAddress): Promise<Page>;
  /** The same, but never a page that a change of everything has made old. */
  current(address: PageAddress): Promise<Page>;
  /**
   * Changes come in the order of their numbers. Drops the pages that they name and renders them again: those at the addresses soon, if
   * somebody read them, all others when there is time. Pages that `*` makes old are served until their successors are there.
   */
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
  /** `waiting` are pages that are to be rendered ahead. */
  size(): { readonly entries: number; readonly bytes: number; readonly waiting: number };
  close(): Promise<void>;
}

const KEPT_STATUS = new Set([200, 301, 307, 308, 404, 410]);
// Anybody can ask for addresses that do not exist; their answers never push out those that do.
const SHARE_OF_MISSING = 1 / 16;
const MOST_TRIES = 8;
// Of what a change makes old. Who follows later than the others makes the rest alone.
const MOST_COMMON = 2000;
// Whoever has waited for a page asks for the next one soon.
const REACTION_MS = 50;

// Of the pages that a change names, those that somebody asks for at once: front pages, the list, articles.
const WANTED = /^\/(?:zh|en)(?:\/news(?:\/[^/]+)?)?$/;
const ARTICLE = /^\/(?:zh|en)\/news\/[^/]+$/;

export function createPageStore({
  render,
  budget,
  files,
  failed,
  share = (_key, _number, make) => make(),
}: {
  /** Renders a page from what is published now. */
  render: (address: PageAddress) => Promise<Rendered>;
  /** Bytes of memory. */
  budget: number;
  files: PageFiles;
  failed: (cause: unknown) => void;
  /** How pages are obtained that other processes need as well; by itself, they are made here. */
  share?: SharedPages['obtain'];
}): PageStore {
  const found = createShelf(budget * (1 - SHARE_OF_MISSING));
  const missing = createShelf(budget * SHARE_OF_MISSING);
  const shelves = [found, missing] as const;
  const flights = new Map<string, Promise<Page>>();
  const recent = createRecentChanges();
  const common = new Set<string>();
  const warm = createWarmQueue(current, failed, () => waiters > 0 || performance.now() - waited < REACTION_MS);
  let waiters = 0;
  let waited = Number.NEGATIVE_INFINITY;
  let old = new WeakSet<Page>();
  let seen = 0;

  function kept(key: string): Page | undefined {
    const page = found.take(key) ?? missing.take(key);
    if (page && old.has(page)) warm.add(addressesOf([page]), 'asked');
    return page;
  }

  async function obtain(address: PageAddress): Promise<Page> {
    const ready = kept(address.key);
    if (ready) return ready;
    waiters += 1;
    return fly(address).finally(() => {
      waiters -= 1;
      waited = performance.now();
    });
  }

  async function current(address: PageAddress): Promise<Page> {
    const ready = found.look(address.key) ?? missing.look(address.key);
    return ready && !old.has(ready) ? ready : fly(address);
  }

  function fly(address: PageAddress): Promise<Page> {
    const under = flights.get(address.key);
    if (under) return under;
    const flight = fill(address).finally(() => flights.delete(address.key));
    flights.set(address.key, flight);
    return flight;
  }

  // A change that arrives while the page is being rendered makes the rendering worthless, whatever it saw.
  async function fill(address: PageAddress): Promise<Page> {
    for (let tries = 1; ; tries += 1) {
      const rendering = recent.begin(address, seen);
      try {
        const make = async () => finishPage(address, rendering.since, await render(address));
        const page = await (common.has(address.key) ? share(address.key, rendering.since, make) : make());
        const good = !recent.overtook(rendering, page.topics);
        if (good) keep(page);
        if (good || tries === MOST_TRIES) return page;
      } finally {
        recent.end(rendering);
      }
    }
  }

  function keep(page: Page): void {
    common.delete(page.key);
    const shelf = page.status === 404 ? missing : found;
    const lasts = KEPT_STATUS.has(page.status);
    for (const other of shelves) {
      const before = other === shelf && lasts ? undefined : other.look(page.key);
      if (before) drop(before);
    }
    if (!lasts) return;
    const gone = shelf.put(page);
    if (shelf === missing) return;
    if (!gone.includes(page)) files.save(page);
    for (const left of gone) files.remove(left);
  }

  function drop(page: Page): void {
    for (const shelf of shelves) shelf.drop(page);
    if (page.status !== 404) files.remove(page);
  }

  function applyOne({ number, addresses, topics }: ReaderChange): void {
    seen = number;
    const named = addresses.flatMap((name) => pageAddress(name) ?? []);
    const paths = new Set(named.flatMap((address) => [address.path, traditionalOf(address)?.path ?? address.path]));
    recent.arrived({ number, addresses, topics }, paths);
    const behind = (pages: readonly Page[]) => pages.filter((page) => page.number < number);
    if (topics.includes('*')) {
      for (const shelf of shelves) for (const page of shelf.all()) if (page.number < number) old.add(page);
      warm.add(named, 'soon');
      warm.add(addressesOf(found.byUse([...found.all()].filter((page) => old.has(page)))), 'later');
      return;
    }
    const affected = (shelf: Shelf) => behind([...new Set([...[...paths].flatMap((path) => shelf.of(path)), ...shelf.about(topics)])]);
    const lost = found.byUse(affected(found));
    for (const page of [...lost, ...affected(missing)]) drop(page);
    const known = addressesOf(lost).filter(({ path }) => !isSitemap(path));
    const leading = new Set(lost.flatMap(({ location, key }) => (location === null ? [] : key)));
    const wanted = known.filter(({ path, key }) => paths.has(path) && WANTED.test(path) && !leading.has(key));
    for (const { key, simplified } of [...known, ...named]) if (!simplified && common.size < MOST_COMMON) common.add(key);
    // What was published is looked at first, and then where it stands; what led there from an older address can wait.
    warm.add([...wanted.filter(({ path }) => ARTICLE.test(path)), ...wanted], 'soon');
    warm.add([...named.filter(({ path }) => WANTED.test(path)), ...known, ...named], 'later');
  }

  return {
    kept,
    obtain,
    current,
    apply: (changes) => changes.forEach(applyOne),
    prepare: (paths) =>
      warm.add(
        paths.flatMap((path) => pageAddress(path) ?? []),
        'later',
      ),
    seen: () => seen,
    adopt(pages) {
      for (const page of pages) for (const gone of found.put(page)) files.remove(gone);
      let oldest = Number.POSITIVE_INFINITY;
      for (const { number } of found.all()) oldest = Math.min(oldest, number);
      if (oldest < Number.POSITIVE_INFINITY) seen = oldest;
    },
    startAt(number) {
      recent.forgetAll();
      seen = number;
    },
    clear() {
      recent.forgetAll();
      for (const shelf of shelves) for (const page of [...shelf.all()]) drop(page);
      old = new WeakSet();
    },
    size: () => ({ entries: found.count() + missing.count(), bytes: found.bytes() + missing.bytes(), waiting: warm.count() }),
    async close() {
      warm.close();
      await Promise.allSettled([...flights.values()]);
      await files.settled();
    },
  };
}

function addressesOf(pages: readonly Page[]): PageAddress[] {
  return pages.flatMap(({ key }) => pageAddress(key) ?? []);
}
