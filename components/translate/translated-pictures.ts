import { Extension } from '@tiptap/core';
import { Plugin } from 'prosemirror-state';
import { GalleryWordsView } from './gallery-words-view';
import type { PictureWord } from './picture-words';
import { PictureWordsView } from './picture-words-view';

/** Pictures and galleries as the translation grid shows them: the pictures stay, their words are to be translated. */
export function translatedPictures(labels: Record<PictureWord, string>): Extension {
  return Extension.create({
    name: 'translatedPictures',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: {
            image: (node, view, getPos) => new PictureWordsView(node, { view, getPos, labels }),
            gallery: (node, view, getPos) => new GalleryWordsView(node, { view, getPos, labels }),
          },
        },
      }),
    ],
  });
}
