import { type Attrs, Fragment, type Node, Slice } from 'prosemirror-model';
import { plainProse } from '@/domain/is-plain';
import { isSoundAddress, isSoundNode, isSoundPassage, LONGEST_LINE, MOST_SPAN, MOST_START } from './check-passage';

/**
 * Content from a clipboard with everything mended or dropped that no edition takes, so that nothing of it is refused after it came in.
 * Nodes that are cut open at the edges stay, since what they are put into completes them.
 */
export function soundSlice({ content, openStart, openEnd }: Slice): Slice {
  const sound = Slice.maxOpen(mend(content, { openStart, openEnd }));
  return new Slice(sound.content, Math.min(sound.openStart, openStart), Math.min(sound.openEnd, openEnd));
}

type Open = { openStart: number; openEnd: number };

function mend(content: Fragment, { openStart, openEnd }: Open): Fragment {
  const last = content.childCount - 1;
  const nodes = content.content.flatMap((node, index) => {
    const open = { openStart: index === 0 ? Math.max(0, openStart) : 0, openEnd: index === last ? Math.max(0, openEnd) : 0 };
    return mendNode(node, open) ?? [];
  });
  return Fragment.fromArray(nodes);
}

/** Null when nothing can be made of a node. */
function mendNode(node: Node, { openStart, openEnd }: Open): Node | null {
  if (node.isText) return mendText(node);
  const inner = mend(node.content, { openStart: openStart - 1, openEnd: openEnd - 1 });
  const mended = node.type.create(mendAttributes(node), inner, soundMarks(node));
  const isOpen = openStart > 0 || openEnd > 0;
  return (isOpen ? isSoundNode(mended) : isSoundPassage(mended)) ? mended : null;
}

function mendText(node: Node): Node | null {
  const text = plainProse(node.text ?? '').replaceAll('\ufeff', '');
  return text === '' ? null : node.type.schema.text(text, soundMarks(node));
}

function soundMarks(node: Node) {
  return node.marks.filter((mark) => mark.type.name !== 'link' || isSoundAddress(mark.attrs.href));
}

function mendAttributes({ type, attrs }: Node): Attrs {
  switch (type.name) {
    case 'orderedList':
      return { ...attrs, start: within(attrs.start, 0, MOST_START) };
    case 'heading':
      return { ...attrs, level: within(attrs.level, 2, 4) };
    case 'tableCell':
    case 'tableHeader':
      return { ...attrs, colspan: within(attrs.colspan, 1, MOST_SPAN), rowspan: within(attrs.rowspan, 1, MOST_SPAN) };
    case 'image':
      return { ...attrs, alt: line(attrs.alt), caption: line(attrs.caption), credit: line(attrs.credit) };
    default:
      return attrs;
  }
}

function within(value: unknown, least: number, most: number): number {
  const whole = Math.trunc(Number(value));
  return Number.isNaN(whole) ? least : Math.min(most, Math.max(least, whole));
}

function line(value: unknown): string {
  return plainProse(plainProse(String(value)).slice(0, LONGEST_LINE));
}
