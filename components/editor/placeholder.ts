import { Extension } from '@tiptap/core';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** What stands in an empty title, an empty standfirst and an empty text, in the language of the edition. */
export type PlaceholderWords = { title: string; standfirst: string; text: string };

export function placeholder(words: PlaceholderWords): Extension {
  return Extension.create({
    name: 'placeholder',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const isBare = doc.childCount === 3 && doc.child(2).type.name === 'paragraph';
            const shown = [words.title, words.standfirst, ...(isBare ? [words.text] : [])];
            let offset = 0;
            const decorations = shown.flatMap((word, index) => {
              const node = doc.child(index);
              const from = offset;
              offset += node.nodeSize;
              return node.content.size === 0 ? [Decoration.node(from, offset, { class: 'is-empty', 'data-placeholder': word })] : [];
            });
            return DecorationSet.create(doc, decorations);
          },
        },
      }),
    ],
  });
}
