import type { Link } from './link';
import type { Outlined, Outlines } from './outline';

/** Passages that every text has exactly once, so that they answer each other from the beginning. */
const FIXED = ['title', 'standfirst'] as const;

/** The links of title with title and standfirst with standfirst, as far as both texts exist and neither is linked. */
export function fixedLinks({ outlines, links, newId }: { outlines: Outlines; links: readonly Link[]; newId: () => string }): Link[] {
  const linked = new Set(links.flatMap((link) => [...link.zh, ...link.en]));
  const loose = (passages: readonly Outlined[], type: string) => passages.find((each) => each.type === type && !linked.has(each.id));
  return FIXED.flatMap((type) => {
    const zh = loose(outlines.zh, type);
    const en = loose(outlines.en, type);
    return zh && en ? [{ id: newId(), kind: 'renders' as const, zh: [zh.id], en: [en.id], confirmed: null }] : [];
  });
}
