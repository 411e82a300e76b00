import type { Kind } from '@/domain/article';
import type { Locale } from '@/domain/locale';

/**
 * A page that readers can open, whatever its language. `page` counts the complete pages of a list from the oldest; without it a list shows
 * its newest.
 */
export type Place =
  | { at: 'front' | 'archive' | 'search' }
  | { at: 'news'; page?: number }
  | { at: 'section' | 'tag' | 'person'; slug: string; page?: number }
  /** `month` as 2026-11. */
  | { at: 'month'; month: string; page?: number }
  /** An editable page, such as «about us». */
  | { at: 'article' | 'page'; slug: string }
  /** An article in one language whatever its slug: leads to its page, or says that there is none in this language. */
  | { at: 'by-id'; id: string };

const ROOM = { section: 'sections', tag: 'tags', person: 'people', month: 'archive', article: 'news', page: 'pages' } as const;

/** Where a place stands on the site, from the root. Whether anything answers there is for `Presence` to say. */
export function pathOf(locale: Locale, place: Place): string {
  const numbered = 'page' in place && place.page !== undefined ? `/page/${place.page}` : '';
  switch (place.at) {
    case 'front':
      return `/${locale}`;
    case 'archive':
    case 'search':
      return `/${locale}/${place.at}`;
    case 'news':
      return `/${locale}/news${numbered}`;
    case 'month':
      return `/${locale}/archive/${place.month}${numbered}`;
    case 'by-id':
      return `/${locale}/articles/${place.id}`;
    default:
      return `/${locale}/${ROOM[place.at]}/${encodeURIComponent(place.slug)}${numbered}`;
  }
}

/** Where an article stands by its kind. */
export function livePlace({ kind, slug }: { kind: Kind; slug: string }): Place {
  return { at: kind === 'page' ? 'page' : 'article', slug };
}
