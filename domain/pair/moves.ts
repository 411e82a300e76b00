import type { Node } from 'prosemirror-model';
import { isFixed } from '@/domain/prose/is-fixed';
import { type Descent, lineage } from '@/domain/prose/lineage';

/** Where the words of passages went in one edit, as far as links care. */
export type Moves = {
  /** A passage that was in no link, and the one that its words come from. */
  splits: readonly { from: string; to: string }[];
  /** A passage that is gone, and the one that has its words now. `replaces`: that one had no words of its own before. */
  merges: readonly { from: string; to: string; replaces: boolean }[];
};

/**
 * What an edit did to the passages of one text. A passage that only lost its words to another keeps its place. Words that went into or
 * out of title and standfirst move no link: those two answer each other alone.
 */
export function movesOf(before: Node, after: Node): Moves {
  const descents = lineage(before, after);
  const fixed = new Set(after.children.filter((node) => isFixed(node.type.name)).map((node) => String(node.attrs.id)));
  const isOfBody = ({ from, into }: Descent) => !fixed.has(from) && !fixed.has(into);
  const split = descents.split.filter(isOfBody);
  const merged = descents.merged.filter(isOfBody);
  if (split.length + merged.length === 0) return { splits: [], merges: [] };
  const were = idsOf(before);
  const are = idsOf(after);
  const filled = split.filter(({ from, into }) => were.has(into) && !are.has(from));
  return {
    splits: split.filter((descent) => !filled.includes(descent)).map(({ from, into }) => ({ from, to: into })),
    merges: [
      ...filled.map(({ from, into }) => ({ from, to: into, replaces: true })),
      ...merged.filter(({ from }) => !are.has(from)).map(({ from, into }) => ({ from, to: into, replaces: false })),
    ],
  };
}

function idsOf(doc: Node): Set<string> {
  return new Set(doc.children.map((node) => String(node.attrs.id)));
}
