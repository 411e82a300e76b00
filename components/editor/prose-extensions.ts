import { type AnyExtension, type Attributes, Mark, Node } from '@tiptap/core';
import type { AttributeSpec, MarkSpec, NodeSpec } from 'prosemirror-model';
import { proseSchema } from '@/domain/prose/schema';

/**
 * Tiptap's side of the one schema: an extension for every node and mark, made from the schema itself. The editor is given
 * `proseSchema.spec` beside them, which rules the structure; these only say how each is read and drawn.
 */
export function proseExtensions(): AnyExtension[] {
  const extensions: AnyExtension[] = [];
  proseSchema.spec.nodes.forEach((name, spec) => {
    extensions.push(nodeExtension(name, spec));
  });
  proseSchema.spec.marks.forEach((name, spec) => {
    extensions.push(markExtension(name, spec));
  });
  return extensions;
}

function nodeExtension(name: string, spec: NodeSpec): AnyExtension {
  const { toDOM, parseDOM, attrs } = spec;
  return Node.create({
    name,
    topNode: name === proseSchema.topNodeType.name,
    addAttributes: () => attributes(attrs),
    parseHTML: () => [...(parseDOM ?? [])],
    ...(toDOM ? { renderHTML: ({ node }) => toDOM(node) } : {}),
  });
}

function markExtension(name: string, { toDOM, parseDOM, attrs }: MarkSpec): AnyExtension {
  return Mark.create({
    name,
    addAttributes: () => attributes(attrs),
    parseHTML: () => [...(parseDOM ?? [])],
    ...(toDOM ? { renderHTML: ({ mark }) => toDOM(mark, true) } : {}),
  });
}

/** Attributes are read by the schema's own rules, never guessed from HTML: an `id` in pasted text is somebody else's. */
function attributes(attrs: Record<string, AttributeSpec> = {}): Attributes {
  const entries = Object.entries(attrs).map(([name, spec]) => [
    name,
    { default: spec.default, rendered: false, parseHTML: () => null, keepOnSplit: name !== 'id' },
  ]);
  return Object.fromEntries(entries);
}
