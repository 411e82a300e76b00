import type { Node } from 'prosemirror-model';
import { picturesIn } from '@/domain/prose/pictures-in';
import { plainText } from '@/domain/prose/plain-text';
import type { CheckedPassage } from './checked-article';

const known = new WeakMap<Node, CheckedPassage>();

/** A passage as the checks read it. Nodes are immutable, so each is read once however often it is asked for. */
export function readable(node: Node): CheckedPassage {
  const before = known.get(node);
  if (before) return before;
  const { id, level } = node.attrs;
  const passage: CheckedPassage = {
    id: String(id),
    type: node.type.name,
    text: plainText(node),
    level: typeof level === 'number' ? level : null,
    links: blocksOf(node).flatMap(linksIn),
    pictures: picturesIn(node).map(({ attrs: { media, alt, caption, credit } }) => ({
      media: typeof media === 'string' ? media : null,
      alt: String(alt),
      caption: String(caption),
      credit: String(credit),
    })),
    parts: node.inlineContent ? 0 : node.childCount,
    cells: node.type.name === 'table' ? node.children.map((row) => row.childCount) : [],
  };
  known.set(node, passage);
  return passage;
}

/**
 * Where a place of the plain text stands in the document, counted from the position before the passage. Null in a picture and a gallery,
 * whose words are attributes: see `captionIn`. A place between two blocks is the end of the first.
 */
export function positionIn(node: Node, offset: number): number | null {
  const blocks = blocksOf(node);
  const block = blocks.find(({ from, node: { content } }) => offset <= from + content.size) ?? blocks.at(-1);
  return block ? block.start + Math.min(Math.max(offset - block.from, 0), block.node.content.size) : null;
}

/**
 * The picture of a passage in whose caption a place of the plain text stands: its position counted from before the passage, and where its
 * caption begins in the text. Null in a passage of words, and where no picture has a caption.
 */
export function captionIn(node: Node, offset: number): { position: number; from: number } | null {
  let from = 0;
  let found: { position: number; from: number } | null = null;
  for (const [place, { attrs }] of picturesIn(node).entries()) {
    const caption = String(attrs.caption);
    if (caption === '' || from > offset) continue;
    found = { position: node.type.name === 'image' ? 0 : place + 1, from };
    from += caption.length + 1;
  }
  return found;
}

/** A block of words: where its text begins in the plain text, and where its content begins, counted from before the passage. */
type Block = { node: Node; from: number; start: number };

/** The blocks that give the plain text its lines. Every inline leaf is one position long and gives one character, as in `plainText`. */
function blocksOf(passage: Node): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const take = (node: Node, start: number) => {
    if (node.content.size === 0) return;
    blocks.push({ node, from, start });
    from += node.content.size + 1;
  };
  if (passage.inlineContent) take(passage, 1);
  else
    passage.descendants((node, place) => {
      if (node.isTextblock) take(node, place + 2);
      return !node.isTextblock;
    });
  return blocks;
}

function linksIn({ node, from }: Block): CheckedPassage['links'] {
  const links: { span: readonly [number, number]; href: string }[] = [];
  node.forEach((inline, place) => {
    const href = inline.marks.find((mark) => mark.type.name === 'link')?.attrs.href;
    if (typeof href !== 'string') return;
    const last = links.at(-1);
    const [start, end] = [from + place, from + place + inline.nodeSize];
    // Words of one link that look different are several nodes.
    if (last?.href === href && last.span[1] === start) links.splice(-1, 1, { span: [last.span[0], end], href });
    else links.push({ span: [start, end], href });
  });
  return links;
}
