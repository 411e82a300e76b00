import type { Node } from 'prosemirror-model';

/** The words of a passage or a document, blocks and line breaks on lines of their own. A picture gives its caption, a gallery those of its pictures. */
export function plainText(node: Node): string {
  if (node.type.name === 'image') return String(node.attrs.caption);
  if (node.inlineContent) return node.textBetween(0, node.content.size, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
  return node.children
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
}
