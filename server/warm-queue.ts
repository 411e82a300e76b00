import { setTimeout as pause } from 'node:timers/promises';
import type { PageAddress } from './page-address';

/** `soon`: what a change names; `asked`: what somebody reads in its old form; `later`: the rest, in the order in which it came. */
export type Order = (typeof ORDERS)[number];

const ORDERS = ['soon', 'asked', 'later'] as const;

/** Renders ahead of the readers' asking. */
export interface WarmQueue {
  add(addresses: readonly PageAddress[], order: Order): void;
  /** How many pages wait or are being rendered. */
  count(): number;
  close(): void;
}

// Two pages of one publication wait for the database by turns. All else goes one at a time: a page that somebody waits for shares the
// processor with one other rendering and not with all of them.
const SOON_AT_ONCE = 2;
// What fails once fails again at once: the database is away.
const REST_MS = 500;
// How often it is asked whether readers are waiting, and how often at most before one page is begun all the same.
const LOOK_MS = 25;
const MOST_LOOKS = 80;

/**
 * `render` keeps the page. What it throws is told to `failed` and leaves the page to the first reader who asks. What comes `later` is not
 * begun while `isBusy`: readers wait for other pages.
 */
export function createWarmQueue(
  render: (address: PageAddress) => Promise<unknown>,
  failed: (cause: unknown) => void,
  isBusy: () => boolean = () => false,
): WarmQueue {
  const waiting: Record<Order, Map<string, PageAddress>> = { soon: new Map(), asked: new Map(), later: new Map() };
  const stop = new AbortController();
  let busy = 0;
  let looks = 0;
  let looking: NodeJS.Timeout | undefined;

  function next(): PageAddress | undefined {
    const open = busy === 1 ? ORDERS : ORDERS.slice(0, 1);
    for (const order of open) {
      if (order === 'later' && waiting.later.size > 0 && hasToWait()) return undefined;
      for (const [key, address] of waiting[order]) {
        for (const line of ORDERS) waiting[line].delete(key);
        return address;
      }
    }
    return undefined;
  }

  function hasToWait(): boolean {
    if (looks >= MOST_LOOKS || !isBusy()) {
      looks = 0;
      return false;
    }
    looks += 1;
    looking ??= setTimeout(() => {
      looking = undefined;
      wake();
    }, LOOK_MS).unref();
    return true;
  }

  function wake(): void {
    const wanted = Math.max(1, Math.min(SOON_AT_ONCE, waiting.soon.size));
    for (let free = wanted - busy; free > 0 && ORDERS.some((line) => waiting[line].size > 0); free -= 1) void work();
  }

  async function work(): Promise<void> {
    busy += 1;
    for (let address = next(); address; address = next()) {
      const done = await render(address).then(
        () => true,
        (cause: unknown) => failed(cause),
      );
      if (!done) await pause(REST_MS, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
    }
    busy -= 1;
  }

  return {
    add(addresses, order) {
      if (stop.signal.aborted) return;
      for (const address of addresses) waiting[order].set(address.key, address);
      wake();
    },
    count: () => new Set(ORDERS.flatMap((line) => [...waiting[line].keys()])).size + busy,
    close() {
      clearTimeout(looking);
      for (const order of ORDERS) waiting[order].clear();
      stop.abort();
    },
  };
}
