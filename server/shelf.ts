import type { Page } from './page';

/** Pages in memory, the least used leaving first when their bytes exceed the budget. */
export interface Shelf {
  take(key: string): Page | undefined;
  /** The same without counting as use. */
  look(key: string): Page | undefined;
  /** Returns what had to leave. */
  put(page: Page): readonly Page[];
  /** Every page of a path, whatever its query. */
  of(path: string): readonly Page[];
  /** Every page that names one of the topics. */
  about(topics: Iterable<string>): readonly Page[];
  drop(page: Page): void;
  all(): IterableIterator<Page>;
  /** These pages, the most used first. */
  byUse(pages: Iterable<Page>): Page[];
  count(): number;
  bytes(): number;
}

interface Place {
  readonly page: Page;
  used: boolean;
  uses: number;
}

/** `budget` in bytes. A page that alone exceeds it is not put at all. */
export function createShelf(budget: number): Shelf {
  const places = new Map<string, Place>();
  const paths = createIndex();
  const topics = createIndex();
  let bytes = 0;

  function drop(page: Page): void {
    if (places.get(page.key)?.page !== page) return;
    places.delete(page.key);
    bytes -= page.weight;
    paths.remove(page.path, page);
    for (const topic of page.topics) topics.remove(topic, page);
  }

  // A second chance instead of an order by time: a request only sets a flag, and the flag is spent here.
  function makeRoom(newest: Page): Page[] {
    const gone: Page[] = [];
    for (const [key, place] of places) {
      if (bytes <= budget) break;
      if (place.page === newest) continue;
      if (place.used) {
        place.used = false;
        places.delete(key);
        places.set(key, place);
        continue;
      }
      drop(place.page);
      gone.push(place.page);
    }
    return gone;
  }

  return {
    take(key) {
      const place = places.get(key);
      if (!place) return undefined;
      place.used = true;
      place.uses += 1;
      return place.page;
    },
    look: (key) => places.get(key)?.page,
    put(page) {
      const before = places.get(page.key);
      if (before) drop(before.page);
      if (page.weight > budget) return [page];
      places.set(page.key, { page, used: false, uses: before?.uses ?? 0 });
      paths.add(page.path, page);
      for (const topic of page.topics) topics.add(topic, page);
      bytes += page.weight;
      return makeRoom(page);
    },
    of: (path) => [...paths.find(path)],
    about(named) {
      const found = new Set<Page>();
      for (const topic of named) for (const page of topics.find(topic)) found.add(page);
      return [...found];
    },
    drop,
    *all() {
      for (const place of places.values()) yield place.page;
    },
    byUse: (pages) => [...pages].sort((one, other) => (places.get(other.key)?.uses ?? 0) - (places.get(one.key)?.uses ?? 0)),
    count: () => places.size,
    bytes: () => bytes,
  };
}

const NO_PAGES: ReadonlySet<Page> = new Set();

/** Pages by a word that they share. Words without pages are not remembered. */
function createIndex() {
  const index = new Map<string, Set<Page>>();
  return {
    find: (word: string): ReadonlySet<Page> => index.get(word) ?? NO_PAGES,
    add(word: string, page: Page): void {
      const pages = index.get(word);
      if (pages) pages.add(page);
      else index.set(word, new Set([page]));
    },
    remove(word: string, page: Page): void {
      const pages = index.get(word);
      pages?.delete(page);
      if (pages?.size === 0) index.delete(word);
    },
  };
}
