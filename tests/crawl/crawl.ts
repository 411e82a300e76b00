import { type ReadPage, readPage } from './read-page';

/** An answer that the crawler got, and what it read where it was a page. */
export type Visit = {
  url: string;
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  type: string;
  body: string;
  page: ReadPage | null;
  /** Where the crawler found the address first. */
  from: string;
};

// As many as a browser opens to one host.
const TOGETHER = 6;

/**
 * Follows everything that the site leads to from `starts`, each address once: links, alternates, feeds, pictures, and every address that
 * feeds, sitemaps and interfaces name. Nothing outside the site is asked for, and nothing of the desk.
 */
export async function crawl(origin: string, starts: readonly string[]): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  const waiting = new Set(starts.map((path) => new URL(path, origin).href));
  const seen = new Set(waiting);
  const sources = new Map<string, string>();
  const add = (address: string, from: string) => {
    const url = new URL(address, origin);
    url.hash = '';
    if (url.origin !== origin || /^\/(zh|en)\/(desk|invitation)(\/|$)/.test(url.pathname) || seen.has(url.href)) return;
    seen.add(url.href);
    waiting.add(url.href);
    sources.set(url.href, from);
  };
  const work = async () => {
    for (const url of waiting) {
      waiting.delete(url);
      const visit = { ...(await fetchOnce(url)), from: sources.get(url) ?? '' };
      visits.set(url, visit);
      for (const address of addressesIn(visit, origin)) add(address, url);
    }
  };
  while (waiting.size > 0) await Promise.all(Array.from({ length: TOGETHER }, work));
  return visits;
}

export async function fetchOnce(url: string): Promise<Omit<Visit, 'from'>> {
  const answer = await fetch(url, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  const isText = /^(text|application\/(json|feed|atom|rss|xml|ld|problem))|\+(xml|json)/.test(type);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const body = isText ? bytes.toString('utf8') : '';
  const location = answer.headers.get('location');
  return {
    url,
    status: answer.status,
    location: location === null ? null : new URL(location, url).href,
    type,
    body,
    page: type.startsWith('text/html') && location === null ? readPage(body, url) : null,
  };
}

function addressesIn({ page, type, body, location }: Omit<Visit, 'from'>, origin: string): string[] {
  if (location !== null) return [location];
  if (page) {
    const told = page.told.flatMap((text) => ownAddresses(text, origin));
    const named = [...page.alternates, ...page.switches].map(({ href }) => href);
    return [...page.links, ...named, ...page.feeds, ...page.pictures, ...told, ...(page.canonical ? [page.canonical] : [])];
  }
  // The name of a list of categories looks like an address and is none.
  return /xml|json|^text\/plain/.test(type) ? ownAddresses(body.replaceAll(/ (?:scheme|domain)="[^"]*"/g, ''), origin) : [];
}

/** The absolute addresses of the site in a feed, a sitemap or an answer of an interface. */
export function ownAddresses(text: string, origin: string): string[] {
  const escaped = origin.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = text.replaceAll('\\/', '/').matchAll(new RegExp(`${escaped}[^\\s"'<>\\\\\\])}]*`, 'g'));
  const plain = [...found].map(([address]) => address.replaceAll(/&(?:amp|#38);/g, '&').replace(/&(?:quot|lt|gt|#3[49]|#6[02]);.*$/, ''));
  // A template is no address yet.
  return plain.filter((address) => !address.includes('{'));
}
