import type { LinkFate } from './link-fate';

/** What is known of this newsroom's own pages: its address, and the path of every article that is live, under each address it ever had. */
export type OwnPages = { origin: string; live: ReadonlySet<string> };

/**
 * What becomes of a link into the newsroom itself, without asking it: an article is there or gone, and its other pages are not judged.
 * Null for a link to anywhere else.
 */
export function ownLinkFate(href: string, { origin, live }: OwnPages): LinkFate | null {
  if (!URL.canParse(href, origin)) return null;
  const url = new URL(href, origin);
  if (url.origin !== new URL(origin).origin) return null;
  if (!/^\/(?:zh|en)\/news\/[^/]+$/.test(url.pathname)) return { is: 'not-followed' };
  return live.has(decoded(url.pathname)) ? { is: 'fine', status: 200 } : { is: 'gone', status: 404 };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
