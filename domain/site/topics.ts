import type { Locale } from '@/domain/locale';

/**
 * What a reader page depends on. A change names topics, and every kept page that names one of them is rendered anew; `*` is everything.
 * PostgreSQL writes the same words (`reader_topics_of`), so they are contract.
 */
export type Scope = 'all' | `section/${string}` | `tag/${string}` | `person/${string}` | `month/${string}`;

/** Everything of an article that readers see: its pages, its cards, its place as a neighbour. */
export function articleTopic(articleId: string): string {
  return `article:${articleId}`;
}

/** Something joined a list at its newest end. */
export function latestTopic(scope: Scope, locale: Locale): string {
  return `latest:${scope}:${locale}`;
}

/** The order of a list changed further back. */
export function olderTopic(scope: Scope, locale: Locale): string {
  return `older:${scope}:${locale}`;
}

/** Anything that readers may see anywhere. */
export const SITEMAPS_TOPIC = 'sitemaps';

/** Anything of the articles that first went out in a month such as 2026-11, in either language. */
export function sitemapTopic(month: string): string {
  return `sitemap:${month}`;
}

/** The form in which a page names its topics: words apart, each once. */
export function topicList(topics: readonly string[]): string {
  return [...new Set(topics)].join(' ');
}
