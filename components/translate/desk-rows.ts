import type { Node } from 'prosemirror-model';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { Link } from '@/domain/pair/link';
import type { LinkState } from '@/domain/pair/link-state';
import type { Outlined } from '@/domain/pair/outline';
import { type Row, rows } from '@/domain/pair/rows';
import { standingLinks } from '@/domain/pair/standing-links';
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
  const targets = withOwnIds(target);
  const outlines = sourceLocale === 'zh' ? { zh: sources, en: targets } : { zh: targets, en: sources };
  const links = withNewcomers(targets, { state, locale: targetLocale, standing: standingLinks(state.links, outlines) });
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

/** A passage that was just split off has no id yet, or still that of its other half; meanwhile its place names it. */
function withOwnIds(doc: Node): Outlined[] {
  const given = new Set<string>();
  return doc.children.map((node, place) => {
    const { type, fingerprint, blank, id } = passageOf(node);
    const own = node.attrs.id === null || given.has(id) ? `new ${place}` : id;
    given.add(own);
    return { id: own, type, fingerprint, blank };
  });
}

type Known = { state: LinkState; locale: Locale; standing: readonly Link[] };

function withNewcomers(targets: readonly Outlined[], { state, locale, standing }: Known): Link[] {
  const known = new Set(state.passages[locale]);
  const linkOf = new Map(standing.flatMap((link) => link[locale].map((id) => [id, link.id] as const)));
  const joined = new Map<string, string[]>();
  targets.forEach(({ id }, place) => {
    const before = targets[place - 1];
    const link = before && linkOf.get(before.id);
    if (known.has(id) || !link) return;
    linkOf.set(id, link);
    joined.set(link, [...(joined.get(link) ?? []), id]);
  });
  return standing.map((link) => {
    const more = joined.get(link.id);
    return more ? { ...link, [locale]: [...link[locale], ...more] } : link;
  });
}
