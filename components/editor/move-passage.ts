import { Fragment, Slice } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, Selection } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { passageInHand } from './passage-in-hand';

/** Title and standfirst keep their places. */
const FIRST_MOVABLE = 2;

/** Moves the passage with the caret past its neighbour, with its id. */
export function movePassage(by: -1 | 1): Command {
  return (state, dispatch) => {
    const index = passageInHand(state.selection);
    const other = index + by;
    if (index < FIRST_MOVABLE || other < FIRST_MOVABLE || other >= state.doc.childCount) return false;
    dispatch?.(moved(state, { index, other }));
    return true;
  };
}

/** The neighbour goes to the other side, so that the caret and the passage in work stay untouched. */
function moved(state: EditorState, { index, other }: { index: number; other: number }) {
  const { tr, doc, selection } = state;
  const neighbour = doc.child(other);
  const start = offsetOf(state, Math.min(index, other));
  const mine = doc.child(index);
  const from = other < index ? start : start + mine.nodeSize;
  tr.step(new ReplaceStep(from, from + neighbour.nodeSize, Slice.empty));
  const to = other < index ? start + mine.nodeSize : start;
  tr.step(new ReplaceStep(to, to, new Slice(Fragment.from(neighbour), 0, 0)));
  if (selection instanceof NodeSelection && selection.$from.depth === 0) return tr.scrollIntoView();
  return tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(selection.head)))).scrollIntoView();
}

function offsetOf(state: EditorState, index: number): number {
  return state.doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0);
}
