import type { Node } from 'prosemirror-model';

const LARGEST = 2_000_000;
const MOST_PASSAGES = 5000;

/** True for a document that is no larger than an article can be. */
export function fits(doc: Node): boolean {
  return doc.content.size <= LARGEST && doc.childCount <= MOST_PASSAGES;
}
