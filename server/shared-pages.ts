import { createHmac, timingSafeEqual } from 'node:crypto';
import { claimPage, dropSharedPages, findSharedPage, sharePage } from '@/db/shared-pages';
import { within } from '@/db/within';
import type { Page } from './page';
import { bytesOfPage, pageOfBytes } from './page-bytes';

/** What a change makes old, every process needs anew at the same moment: one of them renders it, and the others take it over. */
export interface SharedPages {
  /** The page from change `number` or later. Alone, or when whoever renders it takes too long, it is made here. */
  obtain(key: string, number: number, make: () => Promise<Page>): Promise<Page>;
  /** Another process has said that it is there, as each does every few seconds. */
  met(): void;
  /** A page under this key has been put where all find it. */
  arrived(key: string): void;
}

const ALONE_AFTER_MS = 15_000;
const PATIENCE_MS = 300;
const KEPT_MS = 60_000;
// Whoever claims more than it is rendering leaves the others idle.
const AT_ONCE = 2;
const SEAL_LENGTH = 32;
// A database that does not answer keeps nobody from rendering, and says what is wrong with it there.
const UNANSWERED = { mine: true, page: null } as const;

/** `edition` is what the pages of all these processes have in common. What fails is told to `failed` and costs a rendering. */
export function openSharedPages({
  edition,
  secret,
  failed,
}: {
  edition: string;
  secret: string;
  failed: (cause: unknown) => void;
}): SharedPages {
  const sealing = createHmac('sha256', secret).update('shared pages').digest();
  const waiting = new Map<string, () => void>();
  const line: (() => void)[] = [];
  let free = AT_ONCE;
  let lastMet = Number.NEGATIVE_INFINITY;
  let lastDropped = Number.NEGATIVE_INFINITY;

  const sealOf = (bytes: Uint8Array) => createHmac('sha256', sealing).update(`${edition}\n`).update(bytes).digest();

  // Whoever may write to the database may not thereby write pages.
  function opened(sealed: Uint8Array | null, key: string, number: number): Page | null {
    if (!sealed || sealed.length < SEAL_LENGTH) return null;
    const bytes = Buffer.from(sealed.subarray(SEAL_LENGTH));
    if (!timingSafeEqual(sealOf(bytes), sealed.subarray(0, SEAL_LENGTH))) return null;
    const page = pageOfBytes(bytes);
    return page?.key === key && page.number >= number ? page : null;
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  }

  async function share(page: Page): Promise<void> {
    const bytes = bytesOfPage(page);
    await sharePage({ edition, key: page.key, number: page.number }, Buffer.concat([sealOf(bytes), bytes]));
    if (performance.now() - lastDropped < KEPT_MS) return;
    lastDropped = performance.now();
    await dropSharedPages(KEPT_MS);
  }

  async function makeForAll(make: () => Promise<Page>): Promise<Page> {
    const page = await make();
    share(page).catch(failed);
    return page;
  }

  async function obtainTogether(key: string, number: number, make: () => Promise<Page>): Promise<Page> {
    const { promise: notice, resolve } = Promise.withResolvers<void>();
    waiting.set(key, resolve);
    const asked = { edition, key, number };
    try {
      const first = await inTurn(async () => {
        const { mine, page } = await claimPage(asked, PATIENCE_MS).catch(() => UNANSWERED);
        return mine ? makeForAll(make) : opened(page, key, number);
      });
      if (first) return first;
      await within(PATIENCE_MS, notice, undefined);
      return opened(await findSharedPage(asked).catch(() => null), key, number) ?? (await inTurn(make));
    } finally {
      waiting.delete(key);
    }
  }

  return {
    obtain: (key, number, make) => (performance.now() - lastMet < ALONE_AFTER_MS ? obtainTogether(key, number, make) : make()),
    met() {
      lastMet = performance.now();
    },
    arrived: (key) => waiting.get(key)?.(),
  };
}
