import type { Block } from './block';
import { type InBlock, inBlock } from './in-block';

/** A paragraph or heading that stands in the text twice: pasted twice, or the title again. Short lines may come back. */
export function repeatedBlocks(blocks: readonly Block[]): InBlock[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    const letters = block.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (block.words.length < 5 || letters.length < 25 || block.kind === 'caption') return [];
    if (!seen.has(letters)) {
      seen.add(letters);
      return [];
    }
    const lead = block.text.length - block.text.trimStart().length;
    return [
      inBlock('en/repeated-block', block, {
        from: lead,
        to: block.text.trimEnd().length,
        values: {
          words: block.words
            .slice(0, 6)
            .map(({ text }) => text)
            .join(' '),
        },
      }),
    ];
  });
}
