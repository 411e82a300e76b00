import type { Locale } from '@/domain/locale';
import type { Link } from './link';
import type { Outlined } from './outline';

type Known = { passages: readonly string[]; locale: Locale; links: readonly Link[] };

/**
 * Standing links, each with the passages that were made a moment ago after one of its own: until the newsroom answers, a passage that
 * the links do not know stands with the one before it. `passages` are those that they know.
 */
export function withNewcomers(outline: readonly Outlined[], { passages, locale, links }: Known): Link[] {
  const known = new Set(passages);
  const linkOf = new Map(links.flatMap((link) => link[locale].map((id) => [id, link.id] as const)));
  const joined = new Map<string, string[]>();
  outline.forEach(({ id }, place) => {
    const before = outline[place - 1];
    const link = before && linkOf.get(before.id);
    if (known.has(id) || !link) return;
    linkOf.set(id, link);
    joined.set(link, [...(joined.get(link) ?? []), id]);
  });
  return links.map((link) => {
    const more = joined.get(link.id);
    return more ? { ...link, [locale]: [...link[locale], ...more] } : link;
  });
}
