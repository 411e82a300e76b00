import type { Block } from './block';
import { type InBlock, inBlock } from './in-block';

const HYPHEN = /(?<=[\p{L}\p{N}”"’)]) - (?=[\p{L}“"‘(])/gu;

/** A hyphen between spaces for a dash, in a text that has real dashes elsewhere. */
export function mixedDashes(blocks: readonly Block[]): InBlock[] {
  const dash = blocks.map(({ text }) => / – |—| —/.exec(text)?.[0]).find((found) => found !== undefined);
  if (dash === undefined) return [];
  return blocks.flatMap((block) =>
    [...block.text.matchAll(HYPHEN)].map((match) =>
      inBlock('en/dash', block, { from: match.index, to: match.index + 3, values: { mark: '-', instead: dash.trim() }, instead: dash }),
    ),
  );
}
