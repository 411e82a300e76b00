import { Node } from 'prosemirror-model';
import { proseSchema } from './schema';

/**
 * The canonical content of one passage as JSON text: type, text in NFC, marks sorted by name, and every attribute that a reader can
 * meet (level, href, media, alt, caption, credit); never its id. Equal texts give equal strings, and the string gives the passage back.
 */
export function canonical(node: Node): string {
  return JSON.stringify(strip(node));
}

/** The passage that `canonical` described, under the id given. Throws on text that no passage could have produced. */
export function fromCanonical(json: string, id: string): Node {
  const node = Node.fromJSON(proseSchema, JSON.parse(json));
  node.check();
  return node.type.create({ ...node.attrs, id }, node.content, node.marks);
}

type Plain = { type: string; attrs?: Record<string, unknown>; marks?: Plain[]; text?: string; content?: Plain[] };

function strip(node: Node): Plain {
  const plain: Plain = { type: node.type.name, ...attributes(node.attrs) };
  const marks = node.marks.map((mark) => ({ type: mark.type.name, ...attributes(mark.attrs) }));
  if (marks.length > 0) plain.marks = marks.sort((a, b) => (a.type < b.type ? -1 : 1));
  if (node.isText) plain.text = (node.text ?? '').normalize('NFC');
  if (node.childCount > 0) plain.content = node.children.map(strip);
  return plain;
}

function attributes(attrs: Record<string, unknown>): { attrs?: Record<string, unknown> } {
  const entries = Object.entries(attrs)
    .filter(([name, value]) => name !== 'id' && name !== 'colwidth' && value !== null && value !== '')
    .map(([name, value]) => [name, typeof value === 'string' ? value.normalize('NFC') : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? { attrs: Object.fromEntries(entries) } : {};
}
