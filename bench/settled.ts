import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const Health = z.object({ pageStore: z.object({ waiting: z.int() }) });
const BETWEEN_LOOKS_MS = 500;
const PATIENCE_MS = 600_000;

/** Waits until servers have rendered all that they render ahead: nothing is measured beside it. */
export async function settled(urls: readonly string[]): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (let quiet = 0; quiet < 3; ) {
    const waiting = await Promise.all(urls.map(waitingAt));
    quiet = waiting.every((count) => count === 0) ? quiet + 1 : 0;
    if (performance.now() > until) throw new Error('The servers do not come to rest.');
    await pause(BETWEEN_LOOKS_MS);
  }
}

async function waitingAt(url: string): Promise<number> {
  return Health.parse(await (await fetch(`${url}/api/health`)).json()).pageStore.waiting;
}
