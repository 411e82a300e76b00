import type { Node } from 'prosemirror-model';

/** Passages `from`…`oldTo` of one document became `from`…`newTo` of the next; everything around them is the very same node. */
export type Region = { from: number; oldTo: number; newTo: number };

/** Nodes are immutable and shared between versions, so what changed is found by identity, without reading any text. */
export function changedRegion(before: Node, after: Node): Region {
  const shorter = Math.min(before.childCount, after.childCount);
  let from = 0;
  while (from < shorter && before.child(from) === after.child(from)) from += 1;
  let same = 0;
  while (same < shorter - from && before.child(before.childCount - 1 - same) === after.child(after.childCount - 1 - same)) same += 1;
  return { from, oldTo: before.childCount - same, newTo: after.childCount - same };
}
