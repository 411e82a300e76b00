/** Words of a passage to be marked: their place in its plain text, and what the mark says of itself. */
export type WordMark = { span: readonly [number, number]; attributes: Readonly<Record<string, string>> };

const BLOCKS = 'p, h1, h2, h3, h4, aside';

/**
 * Puts marks around words of a passage that was drawn from the schema. Like in its plain text, a line break is one place long and two
 * blocks are one apart; blocks without words have none.
 */
export function markWords(passage: HTMLElement, marks: readonly WordMark[]): void {
  let start = 0;
  for (const block of blocksOf(passage)) {
    const pieces = piecesOf(block, start);
    const end = pieces.at(-1)?.end ?? start;
    for (const { text, from, end: to } of pieces) if (text) markPiece(text, { from, to, marks });
    if (end > start) start = end + 1;
  }
}

type Piece = { text: Text | null; from: number; end: number };

function blocksOf(passage: HTMLElement): Element[] {
  return passage.matches(BLOCKS) ? [passage] : [...passage.querySelectorAll(BLOCKS)];
}

/** The texts and line breaks of a block with their places. */
function piecesOf(block: Element, start: number): Piece[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: Piece[] = [];
  let from = start;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Text ? node : null;
    const length = text ? text.length : node.nodeName === 'BR' ? 1 : 0;
    if (length > 0) pieces.push({ text, from, end: from + length });
    from += length;
  }
  return pieces;
}

/** From the last to the first, so that the text before a mark keeps its places. */
function markPiece(text: Text, { from, to, marks }: { from: number; to: number; marks: readonly WordMark[] }): void {
  let free = to;
  for (const { span, attributes } of marks.toSorted((a, b) => b.span[0] - a.span[0])) {
    const [start, end] = [Math.max(span[0], from), Math.min(span[1], free)];
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(text, start - from);
    range.setEnd(text, end - from);
    const mark = document.createElement('mark');
    for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, value);
    range.surroundContents(mark);
    free = start;
  }
}
