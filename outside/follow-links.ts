import { setTimeout as pause } from 'node:timers/promises';
import { INTERNET, type Reach } from './ask';
import { type Fate, followLink } from './follow-link';

/** How politely: so many hosts at once, and so long between two requests to one host. */
export type Pace = { hosts: number; gapMs: number };

export const POLITE: Pace = { hosts: 8, gapMs: 1000 };

/** Follows every address once and tells each fate as it is known, host by host, never two at a time at one host. */
export async function followLinks(
  hrefs: Iterable<string>,
  { tell, reach = INTERNET, pace = POLITE }: { tell: (href: string, fate: Fate) => void; reach?: Reach; pace?: Pace },
): Promise<void> {
  const waiting = [...Map.groupBy(new Set(hrefs), hostOf).values()].reverse();
  const work = async () => {
    for (let host = waiting.pop(); host; host = waiting.pop()) {
      for (const [place, href] of host.entries()) {
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
