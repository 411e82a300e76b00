import { element, type Xml, xmlDocument } from '@/exchange/xml';

/** One page in a sitemap. Every address is absolute. */
export type SitemapUrl = {
  address: string;
  changedAt: Date | null;
  /** Every form of the page, itself included. */
  alternates: readonly { hreflang: string; address: string }[];
  /** Absolute addresses of its pictures. */
  pictures: readonly string[];
};

/** How many pages a sitemap may name (sitemaps.org, protocol 0.9). */
export const MOST_URLS = 50_000;

/** How many pictures a page may name (developers.google.com, image sitemaps). */
const MOST_PICTURES = 1_000;

const SPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/** A sitemap (sitemaps.org, protocol 0.9) that says of every page in which forms it stands. The first 50,000 pages of the list. */
export function urlSet(urls: readonly SitemapUrl[]): string {
  return xmlDocument(element('urlset', SPACES, urls.slice(0, MOST_URLS).map(url)));
}

function url({ address, changedAt, alternates, pictures }: SitemapUrl): Xml {
  return element('url', {}, [
    element('loc', {}, [address]),
    changedAt ? element('lastmod', {}, [changedAt.toISOString()]) : null,
    ...alternates.map((form) => element('xhtml:link', { rel: 'alternate', hreflang: form.hreflang, href: form.address })),
    ...pictures.slice(0, MOST_PICTURES).map((picture) => element('image:image', {}, [element('image:loc', {}, [picture])])),
  ]);
}
