import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, NodeSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { nodeType } from './named-types';

/** A gallery, or a picture that may become one, and where it stands. */
export type InHand = { node: Node; place: number };

/** The gallery or the picture by itself that is selected, null where it is something else. */
export function picturesInHand({ selection }: EditorState): InHand | null {
  if (!(selection instanceof NodeSelection)) return null;
  const { node, from } = selection;
  return node.type.name === 'gallery' || (node.type.name === 'image' && selection.$from.depth === 0) ? { node, place: from } : null;
}

/** The selection on a gallery or a picture. */
export function takeInHand(tr: Transaction, place: number): Transaction {
  return tr.setSelection(NodeSelection.create(tr.doc, place));
}

/** More pictures behind those of a gallery; a picture by itself becomes a gallery with them and keeps its id and its words. */
export function addPictures(state: EditorState, { node, place }: InHand, media: readonly string[]): Transaction {
  const more = media.map((id) => nodeType(state.schema, 'image').create({ media: id }));
  if (node.type.name === 'gallery') return takeInHand(state.tr.insert(place + node.nodeSize - 1, more), place);
  const first = node.type.create({ ...node.attrs, id: null });
  const gallery = nodeType(state.schema, 'gallery').create({ id: node.attrs.id }, [first, ...more]);
  return takeInHand(state.tr.step(new ReplaceStep(place, place + node.nodeSize, new Slice(Fragment.from(gallery), 0, 0))), place);
}

/** A picture of a gallery goes `by` places towards the end, or towards the beginning; null where it is there already. */
export function movePicture(state: EditorState, { node, place }: InHand, { index, by }: { index: number; by: -1 | 1 }): Transaction | null {
  const neighbour = node.maybeChild(index + by);
  if (!neighbour || !node.maybeChild(index)) return null;
  // The neighbour goes to the other side, so that what others write about the picture in hand stays with it.
  const from = place + 1 + index + by;
  const tr = state.tr.step(new ReplaceStep(from, from + 1, Slice.empty));
  return tr.step(new ReplaceStep(from - by, from - by, new Slice(Fragment.from(neighbour), 0, 0)));
}

/** Without one of its pictures; a gallery goes with its last. */
export function removePicture(state: EditorState, { node, place }: InHand, index: number): Transaction {
  if (node.childCount === 1) return state.tr.delete(place, place + node.nodeSize);
  return state.tr.delete(place + 1 + index, place + 2 + index);
}
