import { isLocale, type Locale } from '@/domain/locale';
import { canonicalPath } from './canonical-path';

/** A page that the store may keep: `path` is what a publication names, `key` adds the page of a list. */
export interface PageAddress {
  readonly path: string;
  readonly key: string;
  readonly locale: Locale;
}

// The pages of those who work here stand under the same languages.
const STAFF = new Set(['desk', 'invitation']);

// What Next serves beside pages, and names of files.
const NO_PAGES = new Set(['api', '_next', 'media']);

// The one page that has further pages: /zh/news, and nothing below it.
const LIST = 'news';

const PAGE = /^[1-9]\d{0,3}$/;

/**
 * Whether a request's target is a reader's page. Of the query only `page` counts, and only for the list, so that nobody can fill the store with spellings of
 * one page. `elsewhere`: the desk, the API, files; `malformed`: inside the readers' paths, but no address at all; `nowhere`: a path
 * that begins with no language.
 */
export function pageAddress(target: string): PageAddress | 'elsewhere' | 'malformed' | 'nowhere' {
  const question = target.indexOf('?');
  const raw = question < 0 ? target : target.slice(0, question);
  const path = canonicalPath(raw);
  if (path === null) return /^\/(zh|en)(\/|$)/.test(raw) ? 'malformed' : 'elsewhere';
  const [, locale, room, below] = path.split('/');
  if (!isLocale(locale)) return NO_PAGES.has(locale ?? '') || path.includes('.') ? 'elsewhere' : 'nowhere';
  if (room !== undefined && STAFF.has(room)) return 'elsewhere';
  const page = question < 0 || room !== LIST || below !== undefined ? null : new URLSearchParams(target.slice(question + 1)).get('page');
  const key = page !== null && page !== '1' && PAGE.test(page) ? `${path}?page=${page}` : path;
  return { path, key, locale };
}

/** The page that says that there is no such page. */
export function notFoundAddress(locale: Locale): PageAddress {
  const path = notFoundPath(locale);
  return { path, key: path, locale };
}

export function notFoundPath(locale: string): string {
  return `/${locale}/not-found`;
}
