import { setTimeout as pause } from 'node:timers/promises';
import type { LinkFate } from '@/domain/inspection/link-fate';
import { INTERNET, type Reach } from './ask';
import { followLink } from './follow-link';

/** How politely: so many hosts at once, and so long between two links of one host. */
export type Pace = { hosts: number; gapMs: number };

export const POLITE: Pace = { hosts: 8, gapMs: 1000 };

/** A host that stayed silent so often on end is not asked again. */
const PATIENCE = 3;

type Following = {
  tell: (href: string, fate: LinkFate) => void;
  /** A moment in milliseconds. */
  until?: number;
  signal?: AbortSignal;
  reach?: Reach;
  pace?: Pace;
};

/**
 * Follows every address once and tells each fate as it is known, host by host, never two at a time at one host. Once `until` has passed
 * or `signal` is given no other is begun; what was not followed is not told of. A host that does not answer is given up: its other
 * addresses share its silence.
 */
export async function followLinks(
  hrefs: Iterable<string>,
  { tell, until = Number.POSITIVE_INFINITY, signal, reach = INTERNET, pace = POLITE }: Following,
): Promise<void> {
  const waiting = [...Map.groupBy(new Set(hrefs), hostOf).values()].reverse();
  const isOver = () => signal?.aborted || Date.now() > until;
  const followAll = async (host: readonly string[]) => {
    let silences = 0;
    let fate: LinkFate = { is: 'not-followed' };
    for (const [place, href] of host.entries()) {
      if (isOver()) return;
      if (silences < PATIENCE) {
        if (place > 0) await pause(pace.gapMs);
        fate = await followLink(href, reach);
        silences = fate.is === 'silent' ? silences + 1 : 0;
      }
      tell(href, fate);
    }
  };
  const work = async () => {
    for (let host = waiting.pop(); host; host = waiting.pop()) await followAll(host);
  };
  const following = Promise.all(Array.from({ length: pace.hosts }, work));
  await (signal ? Promise.race([following, onceAborted(signal)]) : following);
}

/** Whoever breaks off does not wait for the answers that are under way. */
function onceAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((aborted) => signal.addEventListener('abort', () => aborted(), { once: true }));
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host : '';
}
