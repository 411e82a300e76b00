import { Fragment, type Node, Slice } from 'prosemirror-model';
import { DocAttrStep, ReplaceStep, type Step, Transform } from 'prosemirror-transform';
import { passageOf } from './passages';

/**
 * The steps that turn one document into another passage by passage, so that people who write in other passages at that moment keep
 * their words and each passage keeps its own authors. A passage that stands at another place with the same id is moved.
 */
export function stepsBetween(doc: Node, target: Node): Step[] {
  const change = new Transform(doc);
  const staying = longestCommon(idsOf(doc).slice(OPENING), idsOf(target).slice(OPENING));
  for (const [index, node] of target.children.entries()) {
    const isNew = index >= OPENING && !staying.has(idOf(node));
    if (isNew) put(change, { index, remove: 0, add: [node] });
    while (index >= OPENING && idAt(change.doc, index) !== idOf(node)) put(change, { index, remove: 1, add: [] });
    if (!isSame(change.doc.child(index), node)) put(change, { index, remove: 1, add: [node] });
  }
  while (change.doc.childCount > target.childCount) put(change, { index: target.childCount, remove: 1, add: [] });
  for (const [name, value] of Object.entries(target.attrs)) {
    if (JSON.stringify(change.doc.attrs[name]) !== JSON.stringify(value)) change.step(new DocAttrStep(name, value));
  }
  return change.steps;
}

/** Title and standfirst stand first in every document; they are replaced and never taken away. */
const OPENING = 2;

function isSame(one: Node, other: Node): boolean {
  return idOf(one) === idOf(other) && passageOf(one).fingerprint === passageOf(other).fingerprint;
}

function put(change: Transform, { index, remove, add }: { index: number; remove: number; add: Node[] }): void {
  const before = change.doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0);
  const gone = change.doc.children.slice(index, index + remove).reduce((size, node) => size + node.nodeSize, 0);
  change.step(new ReplaceStep(before, before + gone, new Slice(Fragment.from(add), 0, 0)));
}

function idsOf(doc: Node): string[] {
  return doc.children.map(idOf);
}

function idAt(doc: Node, index: number): string {
  return idOf(doc.child(index));
}

function idOf(node: Node): string {
  return String(node.attrs.id);
}

/** Ids that keep their order from one list to the other. Ids are unique in each, so this is the longest rising run of places. */
function longestCommon(one: readonly string[], other: readonly string[]): Set<string> {
  const places = new Map(other.map((id, place) => [id, place]));
  const runs: { place: number; ids: string[] }[] = [];
  for (const id of one) {
    const place = places.get(id);
    if (place === undefined) continue;
    let best: string[] = [];
    for (const run of runs) if (run.place < place && run.ids.length > best.length) best = run.ids;
    runs.push({ place, ids: [...best, id] });
  }
  let longest: string[] = [];
  for (const run of runs) if (run.ids.length > longest.length) longest = run.ids;
  return new Set(longest);
}
