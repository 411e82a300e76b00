import type { Node } from 'prosemirror-model';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { LinkState } from '@/domain/pair/link-state';
import { liveOutline } from '@/domain/pair/live-outline';
import { type Row, rows } from '@/domain/pair/rows';
import { standingLinks } from '@/domain/pair/standing-links';
import { withNewcomers } from '@/domain/pair/with-newcomers';
import { passageOf } from '@/domain/prose/passages';

/** A row with the source passages themselves, and the places of its target passages among the children of the target's document. */
export type DeskRow = Row & { nodes: readonly Node[]; places: readonly number[] };

/** `links` null: the texts are read without them, as before they have arrived. */
export type Grid = { source: Node; links: LinkState; direction: Direction };

/**
 * The rows for these texts. A target passage that the links do not know yet, because it was made a moment ago, stands in the row of the
 * passage before it, so that nothing jumps while the newsroom answers.
 */
export function deskRows(target: Node, { source, links: state, direction }: Grid): DeskRow[] {
  const [sourceLocale, targetLocale] = [sourceOf(direction), targetOf(direction)];
  const sources = source.children.map(passageOf);
  const targets = liveOutline(target);
  const outlines = sourceLocale === 'zh' ? { zh: sources, en: targets } : { zh: targets, en: sources };
  const known = state.passages[targetLocale];
  const links = withNewcomers(targets, { passages: known, locale: targetLocale, links: standingLinks(state.links, outlines) });
  const placeOf = new Map(targets.map((passage, place) => [passage.id, place]));
  const nodeOf = new Map(source.children.map((node) => [String(node.attrs.id), node]));
  return rows({ outlines, links, direction }).map((row) => ({
    ...row,
    nodes: row.source.flatMap((id) => nodeOf.get(id) ?? []),
    places: row.target.flatMap((id) => placeOf.get(id) ?? []),
  }));
}

/** Target passages that the newsroom has named and the links do not know: time to ask for the links again. */
export function hasNewcomers(doc: Node, known: readonly string[]): boolean {
  const passages = new Set(known);
  return doc.children.some((node) => typeof node.attrs.id === 'string' && !passages.has(node.attrs.id));
}
