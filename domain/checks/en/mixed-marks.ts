import type { Block } from './block';
import { type InBlock, inBlock } from './in-block';

const KINDS = [
  { curly: /[“”]/g, straight: /(?<!\d)"/g },
  { curly: /’/g, straight: /(?<=\p{L})'(?=\p{L})|(?<=s)'(?= \p{L})/gu },
];

/** Curly and straight quotation marks or apostrophes in one text: those of the rarer kind. */
export function mixedMarks(blocks: readonly Block[]): InBlock[] {
  return KINDS.flatMap(({ curly, straight }) => {
    const isCurly = places(blocks, curly);
    const isStraight = places(blocks, straight);
    if (isCurly.length === 0 || isStraight.length === 0) return [];
    const isStraightRare = isStraight.length <= isCurly.length;
    return (isStraightRare ? isStraight : isCurly).map(({ block, at }) => {
      const mark = block.text[at] ?? '';
      const instead = isStraightRare ? curled(block.text, at) : mark === '’' ? "'" : '"';
      return inBlock('en/mixed-marks', block, { from: at, to: at + 1, values: { mark, instead }, instead });
    });
  });
}

function places(blocks: readonly Block[], marks: RegExp): { block: Block; at: number }[] {
  return blocks.flatMap((block) => [...block.text.matchAll(marks)].map((match) => ({ block, at: match.index })));
}

function curled(text: string, at: number): string {
  if (text[at] === "'") return '’';
  return at === 0 || /[\s([—–-]/.test(text[at - 1] ?? '') ? '“' : '”';
}
