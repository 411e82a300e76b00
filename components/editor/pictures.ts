import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { nodeType } from './named-types';
import { type FindPicture, PictureView } from './picture-view';
import { insertBelow } from './writing-commands';

export type PictureOptions = {
  find: FindPicture;
  /** Takes a file into the store and gives the picture's id, or null when it was declined and that was said. */
  upload: (file: File) => Promise<string | null>;
  words: { missingAlt: string; noPicture: string };
};

/** Shows pictures, and takes in those that are pasted or dropped. */
export function pictures({ find, upload, words }: PictureOptions): Extension {
  return Extension.create({
    name: 'pictures',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: { image: (node) => new PictureView(node, find, words) },
          handlePaste: (view, event) => takeFiles(view, event.clipboardData, upload),
          handleDrop: (view, event, _, isMove) => !isMove && takeFiles(view, event.dataTransfer, upload),
        },
      }),
    ],
  });
}

/** Uploads a picture and puts it below the passage in work. */
export async function insertPicture(view: EditorView, file: File, upload: PictureOptions['upload']): Promise<void> {
  const media = await upload(file);
  if (!media || view.isDestroyed) return;
  insertBelow(() => nodeType(view.state.schema, 'image').create({ media }))(view.state, view.dispatch);
  const place = view.state.selection.$from.before(1) - 1;
  if (view.state.doc.nodeAt(place)?.type.name === 'image')
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
  view.focus();
}

/** Word puts a picture of the text beside the text: files count only where there is nothing else. */
function takeFiles(view: EditorView, transfer: DataTransfer | null, upload: PictureOptions['upload']): boolean {
  const files = [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (files.length === 0 || transfer?.types.includes('text/html')) return false;
  void (async () => {
    for (const file of files) await insertPicture(view, file, upload);
  })();
  return true;
}
