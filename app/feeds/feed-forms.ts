import { newsroomUrl } from '@/app/newsroom-url';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import type { FeedForms } from '@/exchange/feeds/feed';

/** The kinds of program that a feed is written for. */
export const FEED_TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const;

const NAMES: FeedForms = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' };

/** The absolute addresses of a feed: of everything, or of one section. */
export function feedForms(locale: Locale, section?: string): FeedForms {
  const home = section === undefined ? pathOf(locale, { at: 'front' }) : pathOf(locale, { at: 'section', slug: section });
  const address = (name: string) => new URL(`${home}/${name}`, newsroomUrl()).href;
  return { rss: address(NAMES.rss), atom: address(NAMES.atom), json: address(NAMES.json) };
}
