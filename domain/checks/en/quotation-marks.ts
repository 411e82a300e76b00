import type { Block } from './block';
import { type InBlock, inBlock } from './in-block';

/**
 * Double quotation marks without a partner. A quotation of several paragraphs opens each and closes the last, so an open one is right where
 * the next paragraph opens again.
 */
export function quotationMarks(blocks: readonly Block[]): InBlock[] {
  const alone: Alone[] = blocks.flatMap((block, at) =>
    marksAlone(block.text).map((place) => ({ block, at, place, mark: block.text[place] ?? '' })),
  );
  const paired = new Set<Alone>();
  // Where the straight marks of a text are even in number, quotations go from line to line.
  const isEven = alone.filter(({ mark }) => mark === '"').length % 2 === 0;
  for (const [at, one] of alone.entries()) {
    const next = alone[at + 1];
    const goesOn = one.mark === '“' && OPENING.test(blocks[one.at + 1]?.text ?? '');
    if (goesOn) paired.add(one);
    if (!next || paired.has(one) || one.mark === '”' || next.mark === '“' || next.at - one.at > FAR || next.at === one.at) continue;
    paired.add(one).add(next);
  }
  // The mark that closes the last of several paragraphs.
  for (const one of alone) if (one.mark === '”' && alone.some((other) => other.mark === '“' && other.at === one.at - 1)) paired.add(one);
  return alone
    .filter((one) => !paired.has(one) && !(isEven && one.mark === '"'))
    .map(({ block, place, mark }) => inBlock('en/quote-alone', block, { from: place, to: place + 1, values: { mark } }));
}

type Alone = { block: Block; at: number; place: number; mark: string };

const OPENING = /^\s*[“"]/;
/** A quotation of some lines, which opens in one and closes in another. */
const FAR = 5;

function marksAlone(text: string): number[] {
  const curly = curlyAlone(text);
  const straight = straightAlone(text);
  // One of each kind is a pair of two kinds, which is another matter.
  return curly.length === 1 && straight.length === 1 ? [] : [...curly, ...straight];
}

function curlyAlone(text: string): number[] {
  const open: number[] = [];
  const closed: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open.push(index);
    else if (open.pop() === undefined) closed.push(index);
  }
  return [...open, ...closed].sort((a, b) => a - b);
}

/** Straight marks go in pairs; the one that stands alone is the last. Inches and seconds are no quotation. */
function straightAlone(text: string): number[] {
  const places = [...text.matchAll(/(?<![\d.]\d?)"|(?<=\d)"(?=[\s,.]*$)/g)].map((match) => match.index);
  const all = text.split('"').length - 1;
  const last = places.at(-1);
  return all % 2 === 1 && places.length === all && last !== undefined ? [last] : [];
}
