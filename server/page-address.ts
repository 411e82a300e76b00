import { isLocale, type Locale } from '@/domain/locale';
import { traditionalPath } from '@/domain/site/presence';
import { canonicalPath } from './canonical-path';

/** A page that the store may keep: `path` is what a publication names, `key` adds the second language of a reading view. */
export interface PageAddress {
  readonly path: string;
  readonly key: string;
  readonly locale: Locale;
  /** The Chinese page of which this one is the Traditional form. */
  readonly simplified: PageAddress | null;
}

const SLUG = '[a-z0-9][a-z0-9-]{0,119}';
const NUMBERED = '(?:/page/[1-9]\\d{0,5})?';
const MONTH = '\\d{4}-(?:0[1-9]|1[0-2])';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const ARTICLE = new RegExp(`^/news/${SLUG}$`);

/** Every shape of page below a language; nothing else is ever rendered or kept. */
const PAGES = [
  '',
  `/news${NUMBERED}`,
  `/news/${SLUG}(?:/qr\\.svg)?`,
  `/(?:sections|tags|people)/${SLUG}${NUMBERED}`,
  '/archive',
  `/archive/${MONTH}${NUMBERED}`,
  `/pages/${SLUG}`,
  `/articles/${UUID}`,
  '/not-found',
];

/** Files below a language, and at the root. They have no Traditional form. */
const FILES = [`(?:/sections/${SLUG})?/(?:feed\\.xml|atom\\.xml|feed\\.json)`];
const AT_THE_ROOT = ['/robots\\.txt', '/sitemap\\.xml', '/news-sitemap\\.xml', `/sitemaps/(?:site|${MONTH}(?:-[1-9]\\d?)?)\\.xml`];

const [PAGE, FILE, ROOT_FILE] = [oneOf(PAGES), oneOf(FILES), oneOf(AT_THE_ROOT)];

function oneOf(shapes: readonly string[]): RegExp {
  return new RegExp(`^(?:${shapes.join('|')})$`);
}

/** The language that stands first in a path, with what follows it. */
export type Place = { readonly language: Locale | 'zh-hant'; readonly rest: string };

export function placeOf(path: string): Place | null {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  return isLocale(first) || first === 'zh-hant' ? { language: first, rest } : null;
}

/**
 * The page that a request's target asks for, or null when no page has such a shape. Of the query only `with` counts, and only for an
 * article, so that nobody can fill the store with spellings of one page.
 */
export function pageAddress(target: string): PageAddress | null {
  const question = target.indexOf('?');
  const path = canonicalPath(question < 0 ? target : target.slice(0, question));
  if (path === null) return null;
  const place = placeOf(path);
  if (!place) return ROOT_FILE.test(path) ? { path, key: path, locale: 'zh', simplified: null } : null;
  const { language, rest } = place;
  const locale: Locale = language === 'en' ? 'en' : 'zh';
  if (FILE.test(rest) && language !== 'zh-hant') return { path, key: path, locale, simplified: null };
  if (!PAGE.test(rest)) return null;
  const beside = question < 0 || !ARTICLE.test(rest) ? null : new URLSearchParams(target.slice(question + 1)).get('with');
  const query = isLocale(beside) && beside !== locale ? `?with=${beside}` : '';
  const address = { path, key: path + query, locale, simplified: null };
  if (language !== 'zh-hant') return address;
  const simplified = `/zh${rest}`;
  return { ...address, simplified: { path: simplified, key: simplified + query, locale, simplified: null } };
}

/** True for what programs fetch once in a while: its changes wait until somebody asks. */
export function isSitemap(path: string): boolean {
  return path.startsWith('/sitemaps/') || path === '/sitemap.xml' || path === '/news-sitemap.xml';
}

/** The Traditional form of a Chinese page; null for a page that has none. */
export function traditionalOf({ path, key, simplified }: PageAddress): PageAddress | null {
  return simplified === null && placeOf(path)?.language === 'zh' ? pageAddress(traditionalPath(key)) : null;
}

/** The page that says that there is no such page. */
export function notFoundAddress(language: Place['language']): PageAddress {
  const path = notFoundPath(language);
  const simplified = language === 'zh-hant' ? notFoundAddress('zh') : null;
  return { path, key: path, locale: language === 'en' ? 'en' : 'zh', simplified };
}

export function isNotFound(path: string): boolean {
  return path === notFoundPath(placeOf(path)?.language ?? '');
}

export function notFoundPath(language: string): string {
  return `/${language}/not-found`;
}
