import type { Node } from 'prosemirror-model';
import { positionIn } from '@/domain/checks/readable';

/** Words to be set apart, by their place in the plain text of a passage, with the look that they get. */
export type Highlight = { from: number; to: number; look: string };

/** Highlights by the block of words that they fall into, counted from its beginning. */
export type Highlights = ReadonlyMap<Node, readonly Highlight[]>;

export function highlightsIn(passage: Node, wanted: readonly Highlight[]): Highlights {
  const found = new Map<Node, Highlight[]>();
  if (wanted.length === 0) return found;
  const placed = wanted.flatMap(({ from, to, look }) => {
    const [start, end] = [positionIn(passage, from), positionIn(passage, to)];
    return start === null || end === null ? [] : { from: start, to: end, look };
  });
  const take = (block: Node, start: number) => {
    const end = start + block.content.size;
    const inside = placed
      .filter(({ from, to }) => from < end && to > start)
      .map(({ from, to, look }) => ({ from: Math.max(from, start) - start, to: Math.min(to, end) - start, look }));
    if (inside.length > 0) found.set(block, inside);
  };
  if (passage.inlineContent) take(passage, 1);
  else passage.descendants((node, place) => (node.isTextblock ? take(node, place + 2) : undefined));
  return found;
}
