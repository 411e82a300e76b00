import { setTimeout as pause } from 'node:timers/promises';
import type { LinkFate } from '@/domain/inspection/link-fate';
import { INTERNET, type Reach } from './ask';
import { followLink } from './follow-link';

/** How politely: so many hosts at once, and so long between two requests to one host. */
export type Pace = { hosts: number; gapMs: number };

export const POLITE: Pace = { hosts: 8, gapMs: 1000 };

type Following = {
  tell: (href: string, fate: LinkFate) => void;
  /** A moment in milliseconds. */
  until?: number;
  reach?: Reach;
  pace?: Pace;
};

/**
 * Follows every address once and tells each fate as it is known, host by host, never two at a time at one host. Once `until` has passed
 * no other is begun; what was not followed is not told of.
 */
export async function followLinks(
  hrefs: Iterable<string>,
  { tell, until = Number.POSITIVE_INFINITY, reach = INTERNET, pace = POLITE }: Following,
): Promise<void> {
  const waiting = [...Map.groupBy(new Set(hrefs), hostOf).values()].reverse();
  const work = async () => {
    for (let host = waiting.pop(); host; host = waiting.pop()) {
      for (const [place, href] of host.entries()) {
        if (Date.now() > until) return;
        if (place > 0) await pause(pace.gapMs);
        tell(href, await followLink(href, reach));
      }
    }
  };
  await Promise.all(Array.from({ length: pace.hosts }, work));
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host : '';
}
