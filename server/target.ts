import { canonicalPath } from './canonical-path';
import { notFoundAddress, type PageAddress, type Place, pageAddress, placeOf } from './page-address';

/**
 * What a request asks for. `elsewhere`: the desk, its API, files of the build; `interface`: what other programs read; `malformed`: inside
 * the readers' paths, but no address at all; `nowhere`: a path that begins with no language.
 */
export type Target =
  | { readonly at: 'page'; readonly address: PageAddress }
  | { readonly at: 'moved'; readonly to: string }
  | { readonly at: 'search'; readonly language: Place['language']; readonly query: string }
  | { readonly at: 'elsewhere' | 'interface' | 'malformed' | 'nowhere' };

// The pages of those who work here stand under the same languages.
const STAFF = new Set(['desk', 'invitation']);

// What Next serves beside pages, and names of files.
const NO_PAGES = new Set(['api', '_next', 'media', 'oembed']);

// Next makes it from app/icon.svg.
const ICON = '/icon.svg';

const INTERFACE = /^\/(?:api\/v1(?:\/|$)|oembed$)/;
const LONGEST_QUERY = 2000;

/** `target` as it stands in the request; of its absolute form (RFC 9112 §3.2.2) the path counts. */
export function targetOf(asked: string): Target {
  const target = asked.replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const question = target.indexOf('?');
  const [raw, query] = question < 0 ? [target, ''] : [target.slice(0, question), target.slice(question + 1)];
  const path = canonicalPath(raw);
  if (path === null) return { at: /^\/_next\//.test(raw) ? 'elsewhere' : 'malformed' };
  const address = pageAddress(target);
  const place = placeOf(path);
  if (!place) return address ? { at: 'page', address } : { at: kindOf(path) };
  const { language, rest } = place;
  const room = rest.split('/')[1] ?? '';
  if (STAFF.has(room) && language !== 'zh-hant') return { at: 'elsewhere' };
  // What is longer than anybody reads is cut, and the page says so.
  if (rest === '/search') return { at: 'search', language, query: query.slice(0, LONGEST_QUERY) };
  const numbered = rest === '/news' ? numberIn(query) : null;
  if (numbered !== null) return { at: 'moved', to: `${path}/page/${numbered}` };
  if (address) return { at: 'page', address };
  const shorter = rest.endsWith('/') ? path.slice(0, -1) : null;
  if (shorter !== null && (pageAddress(shorter) || shorter.endsWith('/search'))) {
    return { at: 'moved', to: question < 0 ? shorter : `${shorter}${target.slice(question)}` };
  }
  return { at: 'page', address: notFoundAddress(language) };
}

function kindOf(path: string): 'elsewhere' | 'interface' | 'nowhere' {
  if (INTERFACE.test(path)) return 'interface';
  return NO_PAGES.has(path.split('/')[1] ?? '') || path === ICON ? 'elsewhere' : 'nowhere';
}

/** Pages of the list were once asked for by a query, the first of them being the list itself. */
function numberIn(query: string): string | null {
  const page = new URLSearchParams(query).get('page');
  return page !== null && page !== '1' && /^[1-9]\d{0,3}$/.test(page) ? page : null;
}
