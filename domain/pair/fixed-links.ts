import type { Link } from './link';
import type { Outlined, Outlines } from './outline';
import { standingLinks } from './standing-links';

/** Passages that every text has exactly once, so that they answer each other from the beginning. */
const FIXED = ['title', 'standfirst'] as const;

/**
 * The links of title with title and standfirst with standfirst, as far as both texts exist and neither is in a link that stands: one
 * that names a passage which is gone is no obstacle. To be put among the links with `putLink`.
 */
export function fixedLinks({ outlines, links, newId }: { outlines: Outlines; links: readonly Link[]; newId: () => string }): Link[] {
  const linked = new Set(standingLinks(links, outlines).flatMap((link) => [...link.zh, ...link.en]));
  const loose = (passages: readonly Outlined[], type: string) => passages.find((each) => each.type === type && !linked.has(each.id));
  return FIXED.flatMap((type) => {
    const zh = loose(outlines.zh, type);
    const en = loose(outlines.en, type);
    return zh && en ? [{ id: newId(), kind: 'renders' as const, zh: [zh.id], en: [en.id], confirmed: null }] : [];
  });
}
