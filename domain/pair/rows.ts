import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { Link } from './link';
import type { Outlined, Outlines } from './outline';
import { type RowState, rowState } from './row-state';
import { standingLinks } from './standing-links';

/** One row of the translation desk: the passages of a link, or one passage that has none. `key` stays the same while the row is worked on. */
export type Row = { key: string; link: Link | null; source: readonly string[]; target: readonly string[]; state: RowState };

type Draft = { link: Link | null; source: Outlined[]; target: Outlined[] };

/**
 * The rows in reading order of the source. A row that has only target passages follows the row of the target passage before it. Every
 * passage of both texts is in exactly one row.
 */
export function rows({ outlines, links, direction }: { outlines: Outlines; links: readonly Link[]; direction: Direction }): Row[] {
  const source = outlines[sourceOf(direction)];
  const target = outlines[targetOf(direction)];
  const drafts = gather({ source, target, linkOf: linkFinder(outlines, links) });
  return drafts.map(({ link, source, target }) => ({
    key: `${source[0]?.id ?? target[0]?.id}`,
    link,
    source: source.map((passage) => passage.id),
    target: target.map((passage) => passage.id),
    state: rowState({ link, source, target, direction }),
  }));
}

function linkFinder(outlines: Outlines, links: readonly Link[]): (passage: Outlined) => Link | null {
  const byPassage = new Map<string, Link>();
  for (const link of standingLinks(links, outlines)) {
    for (const id of [...link.zh, ...link.en]) byPassage.set(id, link);
  }
  return (passage) => byPassage.get(passage.id) ?? null;
}

type Gathered = { source: readonly Outlined[]; target: readonly Outlined[]; linkOf: (passage: Outlined) => Link | null };

function gather({ source, target, linkOf }: Gathered): Draft[] {
  const found: Draft[] = [];
  const byLink = new Map<Link, Draft>();
  const rowOf = (link: Link | null): Draft => {
    const known = link && byLink.get(link);
    if (known) return known;
    const row: Draft = { link, source: [], target: [] };
    if (link) byLink.set(link, row);
    return row;
  };
  for (const passage of source) {
    const row = rowOf(linkOf(passage));
    if (row.source.push(passage) === 1) found.push(row);
  }
  let place = 0;
  for (const passage of target) {
    const row = rowOf(linkOf(passage));
    row.target.push(passage);
    if (row.source.length === 0 && row.target.length === 1) found.splice(place, 0, row);
    place = found.indexOf(row) + 1;
  }
  return found;
}
