import type { PageAddress } from './page-address';

/** Renders ahead of the readers' asking; `soon` goes before whatever waits. */
export interface WarmQueue {
  add(addresses: readonly PageAddress[], order: 'soon' | 'later'): void;
  close(): void;
}

/** `render` keeps the page. What it throws is told to `failed` and leaves the page to the first reader who asks. */
export function createWarmQueue(render: (address: PageAddress) => Promise<unknown>, failed: (cause: unknown) => void): WarmQueue {
  const waiting = { soon: new Map<string, PageAddress>(), later: new Map<string, PageAddress>() };
  let busy = false;

  function next(): PageAddress | undefined {
    for (const line of [waiting.soon, waiting.later]) {
      for (const [key, address] of line) {
        line.delete(key);
        return address;
      }
    }
    return undefined;
  }

  // One at a time: a page that somebody waits for shares the processor with one other rendering and not with all of them.
  async function work(): Promise<void> {
    busy = true;
    for (let address = next(); address; address = next()) await render(address).catch(failed);
    busy = false;
  }

  return {
    add(addresses, order) {
      for (const address of addresses) waiting[order].set(address.key, address);
      if (!busy) void work();
    },
    close() {
      waiting.soon.clear();
      waiting.later.clear();
    },
  };
}
