import type { Link } from './link';

/**
 * A link of several passages as one link a pair, first with first. Passages that find no partner are in no link afterwards. Nobody has
 * confirmed the parts, so each is a draft. Null when there is nothing to part.
 */
export function partLink(link: Link, newId: () => string): Link[] | null {
  if (link.kind !== 'renders' || link.zh.length + link.en.length < 3) return null;
  return link.zh.flatMap((zh, place) => {
    const en = link.en[place];
    if (en === undefined) return [];
    return [{ id: place === 0 ? link.id : newId(), kind: 'renders' as const, zh: [zh], en: [en], confirmed: null }];
  });
}
