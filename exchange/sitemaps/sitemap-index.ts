import { element, xmlDocument } from '@/exchange/xml';
import { MOST_URLS } from './url-set';

/** The list of all sitemaps (sitemaps.org, protocol 0.9). */
export function sitemapIndex(sitemaps: readonly { address: string; changedAt: Date | null }[]): string {
  const listed = sitemaps
    .slice(0, MOST_URLS)
    .map(({ address, changedAt }) =>
      element('sitemap', {}, [element('loc', {}, [address]), changedAt ? element('lastmod', {}, [changedAt.toISOString()]) : null]),
    );
  return xmlDocument(element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, listed));
}
