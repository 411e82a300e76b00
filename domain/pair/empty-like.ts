import { Fragment, type Node } from 'prosemirror-model';

/** What the translator has to say anew about a picture; which picture it is stays. */
const WORDS_OF_A_PICTURE = { alt: '', caption: '', credit: '' };

/** A passage of the same build without words and without an id: lists keep their items, tables their cells, pictures the picture. */
export function emptyLike(node: Node): Node {
  const words = node.type.name === 'image' ? WORDS_OF_A_PICTURE : {};
  const id = 'id' in node.attrs ? { id: null } : {};
  const parts = node.isTextblock ? [] : node.children.map(emptyLike);
  return node.type.create({ ...node.attrs, ...words, ...id }, Fragment.from(parts));
}
