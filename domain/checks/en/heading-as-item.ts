import type { Block } from './block';
import { type InBlock, inBlock } from './in-block';

const MARKER = /^\s*(?:[•·●○■□◆▪▶*]|-|\d{1,2}[.、)])\s+(?=\S)/;
const MOST_WORDS = 12;

/** A list of one short item before a paragraph: a heading that was pasted as a list. */
export function headingAsItem(blocks: readonly Block[]): InBlock[] {
  return blocks.flatMap((block, at) => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (!isItem(block) || !next || next.kind !== 'prose' || isItem(next) || (before && isItem(before))) return [];
    if (block.words.length === 0 || block.words.length > MOST_WORDS || /[.,;:!?…)”"]\s*$/.test(block.text)) return [];
    // Sections that are numbered through are headings as they should be.
    if (/^\s*\d/.test(block.text) && blocks.some((other) => other !== block && /^\s*\d{1,2}[.、)]\s/.test(other.text))) return [];
    const lead = block.text.length - block.text.trimStart().length;
    return [
      inBlock('en/heading-as-item', block, {
        from: lead,
        to: block.text.trimEnd().length,
        values: { words: block.text.trim().slice(0, 60) },
      }),
    ];
  });
}

function isItem({ kind, text }: Block): boolean {
  return kind === 'item' || MARKER.test(text);
}
