import type { Node } from 'prosemirror-model';
import { canonical } from './canonical';
import { fingerprint } from './fingerprint';

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

/** Anything but white space, the invisible characters of width zero and the byte order mark. PostgreSQL's `is_blank` has the same list. */
const READABLE = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** True where there is nothing to read: no letter and no picture. Such passages, and dividers, need no cover. */
export function isBlank(node: Node): boolean {
  if (node.type.name === 'image') return false;
  if (READABLE.test(node.textContent)) return false;
  let picture = false;
  node.descendants((child) => {
    if (child.type.name === 'image') picture = true;
    return !picture;
  });
  return !picture;
}
