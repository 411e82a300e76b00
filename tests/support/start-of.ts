import type { Node } from 'prosemirror-model';

/** Where a passage stands in a document, counted from 0. */
export function startOf(doc: Node, index: number): number {
  return doc.children.slice(0, index).reduce((sum, node) => sum + node.nodeSize, 0);
}
