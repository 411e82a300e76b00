import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { cleanHtml } from './clean-html';
import { nodeType } from './named-types';
import { plainParagraphs } from './plain-paragraphs';

/** Whatever is pasted comes in as structure without looks, and into title and standfirst as one line. */
export const PasteCleaning = Extension.create({
  name: 'pasteCleaning',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const paragraph = nodeType(schema, 'paragraph');
    return [
      new Plugin({
        props: {
          transformPastedHTML: cleanHtml,
          clipboardTextParser: (text) => {
            const nodes = plainParagraphs(text).map((line) => paragraph.create(null, schema.text(line)));
            return new Slice(Fragment.from(nodes), nodes.length > 0 ? 1 : 0, nodes.length > 0 ? 1 : 0);
          },
          transformPasted: (slice) => withoutOpening(slice),
          handlePaste: (view, _, slice) => intoOneLine(view, slice),
        },
      }),
    ];
  },
});

/** A copied title is a heading elsewhere, a copied standfirst a paragraph: an edition has one of each. */
function withoutOpening(slice: Slice): Slice {
  if (slice.content.childCount < 2) return slice;
  const nodes = slice.content.content.map((node) => ordinary(node));
  return new Slice(Fragment.from(nodes), slice.openStart, slice.openEnd);
}

function ordinary(node: Node): Node {
  if (node.type.name === 'title') return nodeType(node.type.schema, 'heading').create({ level: 2 }, node.content);
  if (node.type.name === 'standfirst') return nodeType(node.type.schema, 'paragraph').create(null, node.content);
  return node;
}

function intoOneLine(view: EditorView, slice: Slice): boolean {
  const { $from, $to } = view.state.selection;
  if (!$from.sameParent($to) || !['title', 'standfirst'].includes($from.parent.type.name)) return false;
  const text = slice.content.textBetween(0, slice.content.size, ' ', ' ').trim();
  view.dispatch(view.state.tr.insertText(text).scrollIntoView());
  return true;
}
