import type { Node } from 'prosemirror-model';
import { canonical } from './canonical';
import { fingerprint } from './fingerprint';
import { isReadable } from './is-readable';
import { picturesIn } from './pictures-in';

/** One top-level block of an edition as links, coverage and progress see it. */
export type Passage = { id: string; type: string; canonical: string; fingerprint: string; blank: boolean };

const known = new WeakMap<Node, Passage>();

/** Nodes are immutable, so each is hashed once however often it is asked for. */
export function passageOf(node: Node): Passage {
  const before = known.get(node);
  if (before) return before;
  const text = canonical(node);
  const passage = {
    id: String(node.attrs.id),
    type: node.type.name,
    canonical: text,
    fingerprint: fingerprint(text),
    blank: isBlank(node),
  };
  known.set(node, passage);
  return passage;
}

/** Passages of a document in order. */
export function passagesOf(doc: Node): Passage[] {
  return doc.children.map(passageOf);
}

/** True where there is nothing to read: no letter and no picture. Such passages, and dividers, need no cover. */
export function isBlank(node: Node): boolean {
  return !isReadable(node.textContent) && picturesIn(node).length === 0;
}
