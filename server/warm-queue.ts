import type { PageAddress } from './page-address';

/** Renders ahead of the readers' asking, a few pages at a time; `soon` goes before whatever waits. */
export interface WarmQueue {
  add(addresses: readonly PageAddress[], order: 'soon' | 'later'): void;
  close(): void;
}

const AT_ONCE = 2;

/** `render` keeps the page. What it throws is told to `failed` and leaves the page to the first reader who asks. */
export function createWarmQueue(render: (address: PageAddress) => Promise<unknown>, failed: (cause: unknown) => void): WarmQueue {
  const waiting = { soon: new Map<string, PageAddress>(), later: new Map<string, PageAddress>() };
  let busy = 0;

  function next(): PageAddress | undefined {
    for (const line of [waiting.soon, waiting.later]) {
      for (const [key, address] of line) {
        line.delete(key);
        return address;
      }
    }
    return undefined;
  }

  async function work(): Promise<void> {
    busy += 1;
    for (let address = next(); address; address = next()) await render(address).catch(failed);
    busy -= 1;
  }

  return {
    add(addresses, order) {
      for (const address of addresses) waiting[order].set(address.key, address);
      while (busy < AT_ONCE && waiting.soon.size + waiting.later.size > 0) void work();
    },
    close() {
      waiting.soon.clear();
      waiting.later.clear();
    },
  };
}
