import type { Node } from 'prosemirror-model';

/** The picture nodes of a passage or a document in their order: pictures by themselves and those of galleries. */
export function picturesIn(node: Node): Node[] {
  if (node.type.name === 'image') return [node];
  const pictures: Node[] = [];
  node.descendants((child) => {
    if (child.type.name === 'image') pictures.push(child);
  });
  return pictures;
}
