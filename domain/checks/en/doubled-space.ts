import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** More than one space between two words. Spaces that end a block or stand before a mark are another matter. */
export function doubledSpace(block: Block): Found[] {
  // Short lines of a page keep their fields apart with spaces.
  if (block.kind === 'line') return [];
  return [...block.text.matchAll(/(?<=[^\s|])[ \u00a0]{2,}(?=[^\s,.;:!?)\]}”|’])/gu)].map((match) => {
    const from = match.index;
    return remark('en/doubled-space', block, { from, to: from + match[0].length, instead: ' ' });
  });
}
