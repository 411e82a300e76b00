import type { Link } from './link';

/** The links with this one among them. Its passages leave every other link, and a link that names none any more is gone. */
export function putLink(links: readonly Link[], link: Link): Link[] {
  const taken = new Set([...link.zh, ...link.en]);
  const others = links
    .filter((other) => other.id !== link.id)
    .map((other) => ({ ...other, zh: other.zh.filter((id) => !taken.has(id)), en: other.en.filter((id) => !taken.has(id)) }))
    .filter((other) => other.zh.length + other.en.length > 0);
  return [...others, link];
}
