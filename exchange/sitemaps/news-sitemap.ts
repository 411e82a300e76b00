import type { Locale } from '@/domain/locale';
import { element, type Xml, xmlDocument } from '@/exchange/xml';

export type NewsUrl = { address: string; locale: Locale; publication: string; title: string; publishedAt: Date };

/** How many articles it may name (developers.google.com, news sitemaps). */
export const MOST_NEWS = 1_000;

const SPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

// ISO 639, and for Chinese the two words that the format makes of it.
const LANGUAGE: Record<Locale, string> = { zh: 'zh-cn', en: 'en' };

/** What is newest, for search engines of news. The first 1,000 of the list. */
export function newsSitemap(urls: readonly NewsUrl[]): string {
  return xmlDocument(element('urlset', SPACES, urls.slice(0, MOST_NEWS).map(url)));
}

function url({ address, locale, publication, title, publishedAt }: NewsUrl): Xml {
  return element('url', {}, [
    element('loc', {}, [address]),
    element('news:news', {}, [
      element('news:publication', {}, [element('news:name', {}, [publication]), element('news:language', {}, [LANGUAGE[locale]])]),
      element('news:publication_date', {}, [publishedAt.toISOString()]),
      element('news:title', {}, [title]),
    ]),
  ]);
}
