import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import { isFixed } from '@/domain/prose/is-fixed';
import type { Link } from './link';
import type { Outlines } from './outline';
import { standingLinks } from './standing-links';

/**
 * How many passages of the target stand before the translation of this source passage: it comes after the translation of the nearest
 * source passage before it that has one, and never before title and standfirst. Null when the source has no such passage.
 */
export function placeFor(
  sourceId: string,
  { outlines, links, direction }: { outlines: Outlines; links: readonly Link[]; direction: Direction },
): number | null {
  const source = outlines[sourceOf(direction)];
  const target = outlines[targetOf(direction)];
  const index = source.findIndex((passage) => passage.id === sourceId);
  if (index < 0) return null;
  const standing = standingLinks(links, outlines);
  const head = target.filter(({ type }) => isFixed(type)).length;
  for (const passage of source.slice(0, index).reverse()) {
    const partners = standing.find((link) => link[sourceOf(direction)].includes(passage.id))?.[targetOf(direction)] ?? [];
    const places = partners.map((id) => target.findIndex((each) => each.id === id));
    if (places.length > 0) return Math.max(head, ...places.map((place) => place + 1));
  }
  return head;
}
