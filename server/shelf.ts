import type { Page } from './page';

/** Pages in memory, the least used leaving first when their bytes exceed the budget. */
export interface Shelf {
  take(key: string): Page | undefined;
  /** Returns what had to leave. */
  put(page: Page): readonly Page[];
  /** Every page of a path, whatever its query, without counting as use. */
  of(path: string): readonly Page[];
  drop(page: Page): void;
  all(): IterableIterator<Page>;
  count(): number;
  bytes(): number;
}

interface Place {
  readonly page: Page;
  used: boolean;
}

/** `budget` in bytes. A page that alone exceeds it is not put at all. */
export function createShelf(budget: number): Shelf {
  const places = new Map<string, Place>();
  const paths = new Map<string, Set<Page>>();
  let bytes = 0;

  function drop(page: Page): void {
    if (places.get(page.key)?.page !== page) return;
    places.delete(page.key);
    bytes -= page.weight;
    const siblings = paths.get(page.path);
    siblings?.delete(page);
    if (siblings?.size === 0) paths.delete(page.path);
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
      return place.page;
    },
    put(page) {
      const before = places.get(page.key);
      if (before) drop(before.page);
      if (page.weight > budget) return [page];
      places.set(page.key, { page, used: false });
      const siblings = paths.get(page.path);
      if (siblings) siblings.add(page);
      else paths.set(page.path, new Set([page]));
      bytes += page.weight;
      return makeRoom(page);
    },
    of: (path) => [...(paths.get(path) ?? [])],
    drop,
    *all() {
      for (const place of places.values()) yield place.page;
    },
    count: () => places.size,
    bytes: () => bytes,
  };
}
