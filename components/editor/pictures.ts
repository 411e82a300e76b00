import { Extension } from '@tiptap/core';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { addPictures, type InHand, picturesInHand, takeInHand } from './gallery-commands';
import { GalleryView, type GalleryWords } from './gallery-view';
import { nodeType } from './named-types';
import { type FindPicture, PictureView } from './picture-view';
import { insertBelow } from './writing-commands';

export type PictureOptions = {
  find: FindPicture;
  /** Takes a file into the store and gives the picture's id, or null when it was declined and that was said. */
  upload: (file: File) => Promise<string | null>;
  words: GalleryWords & { noPicture: string };
};

type Upload = PictureOptions['upload'];

/** Shows pictures and galleries, and takes in pictures that are pasted or dropped. */
export function pictures({ find, upload, words }: PictureOptions): Extension {
  return Extension.create({
    name: 'pictures',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: { image: (node) => new PictureView(node, find, words), gallery: (node) => new GalleryView(node, words) },
          handlePaste: (view, event) => takeFiles(view, event.clipboardData, upload),
          handleDrop: (view, event, _, isMove) => !isMove && takeFiles(view, event.dataTransfer, upload),
        },
      }),
    ],
  });
}

/** Uploads a picture and puts it below the passage in work. */
export async function insertPicture(view: EditorView, file: File, upload: Upload): Promise<void> {
  const media = await upload(file);
  if (media && !view.isDestroyed) insertNode(view, 'image', [media]);
}

/** Uploads pictures one after the other and puts those that were taken below the passage in work: several as a gallery. */
export async function insertGallery(view: EditorView, files: readonly File[], upload: Upload): Promise<void> {
  const media = await uploadAll(files, upload);
  if (media.length > 0 && !view.isDestroyed) insertNode(view, media.length > 1 ? 'gallery' : 'image', media);
}

/** Uploads pictures into the gallery or beside the picture that was in hand. One that is gone by then is made anew. */
export async function extendGallery(view: EditorView, files: readonly File[], upload: Upload): Promise<void> {
  const passage = picturesInHand(view.state)?.node.attrs.id;
  const media = await uploadAll(files, upload);
  if (media.length === 0 || view.isDestroyed) return;
  const found = passageWith(view, passage);
  if (!found) return insertNode(view, media.length > 1 ? 'gallery' : 'image', media);
  view.dispatch(addPictures(view.state, found, media));
}

async function uploadAll(files: readonly File[], upload: Upload): Promise<string[]> {
  const media: string[] = [];
  for (const file of files) {
    const id = await upload(file);
    if (id) media.push(id);
  }
  return media;
}

/** What was in hand when the files were chosen. Before the newsroom has named it, what is in hand now. */
function passageWith(view: EditorView, id: unknown): InHand | null {
  let found: InHand | null = null;
  view.state.doc.forEach((node, place) => {
    if (id && node.attrs.id === id && ['gallery', 'image'].includes(node.type.name)) found = { node, place };
  });
  return found ?? picturesInHand(view.state);
}

function insertNode(view: EditorView, name: 'image' | 'gallery', media: readonly string[]): void {
  const image = nodeType(view.state.schema, 'image');
  const images = media.map((id) => image.create({ media: id }));
  const node = name === 'gallery' ? nodeType(view.state.schema, name).create(null, images) : images[0];
  if (!node) return;
  insertBelow(() => node)(view.state, view.dispatch);
  const index = view.state.selection.$from.index(0);
  const before = view.state.doc.maybeChild(index - 1);
  const place = view.state.selection.$from.before(1) - (before?.nodeSize ?? 0);
  if (before?.type.name === name) view.dispatch(takeInHand(view.state.tr, place));
  view.focus();
}

/** Word puts a picture of the text beside the text: files count only where there is nothing else. A gallery in hand takes them in. */
function takeFiles(view: EditorView, transfer: DataTransfer | null, upload: Upload): boolean {
  const files = [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (files.length === 0 || transfer?.types.includes('text/html')) return false;
  void (async () => {
    if (picturesInHand(view.state)?.node.type.name === 'gallery') return extendGallery(view, files, upload);
    for (const file of files) await insertPicture(view, file, upload);
  })();
  return true;
}
