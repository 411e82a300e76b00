import type { Metadata } from 'next';
import type { ReaderSite } from '@/db/views/reader/find-reader-site';
import type { Locale } from '@/domain/locale';
import { FEED_TYPES, feedForms } from './feed-forms';
import { feedTitle } from './feed-title';

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>;

/**
 * The feeds that a page leads to, for `alternates.types` of its metadata: those of everything, and first those of its section where it
 * has one. Programs offer them to whoever follows the page.
 */
export function feedLinks(locale: Locale, { office, sections }: Pick<ReaderSite, 'office' | 'sections'>, section?: string): Types {
  const own = sections.find(({ slug }) => slug === section);
  const all = { title: feedTitle(locale, office), forms: feedForms(locale) };
  const feeds = own ? [{ title: feedTitle(locale, office, own), forms: feedForms(locale, own.slug) }, all] : [all];
  const linked = (form: keyof typeof FEED_TYPES) => feeds.map(({ title, forms }) => ({ title, url: forms[form] }));
  return { [FEED_TYPES.rss]: linked('rss'), [FEED_TYPES.atom]: linked('atom'), [FEED_TYPES.json]: linked('json') };
}
