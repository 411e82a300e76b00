import { traditionalPath } from '@/domain/site/presence';
import { pageAddress, traditionalOf } from '@/server/page-address';

/**
 * Where a link of a Chinese page leads on its Traditional form. A page that has a Traditional form, as the search does, is exchanged for it, with its query and
 * fragment; feeds, files, the other language and other sites stay. `origin` is the newsroom's own, which links may begin with.
 */
export function traditionalLink(href: string, origin: string): string {
  const inside = href.startsWith(`${origin}/`);
  const local = inside ? href.slice(origin.length) : href;
  const path = /^[^?#]*/.exec(local)?.[0] ?? '';
  const address = pageAddress(path);
  if (path !== '/zh/search' && !(address && traditionalOf(address))) return href;
  return `${inside ? origin : ''}${traditionalPath(path)}${local.slice(path.length)}`;
}
