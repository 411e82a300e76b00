import { setBlockType, toggleMark, wrapIn } from '@tiptap/pm/commands';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Node, Schema } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, Selection } from 'prosemirror-state';
import { liftTarget } from 'prosemirror-transform';
import { markType, nodeType } from './named-types';

/** What a writer can do to the words in hand, by name: the same for the keys and the toolbar. */
export const WRITING_COMMANDS = {
  bold: (schema) => toggleMark(markType(schema, 'bold')),
  italic: (schema) => toggleMark(markType(schema, 'italic')),
  superscript: (schema) => toggleMark(markType(schema, 'superscript')),
  subscript: (schema) => toggleMark(markType(schema, 'subscript')),
  paragraph: (schema) => toParagraph(schema),
  heading2: (schema) => toHeading(schema, 2),
  heading3: (schema) => toHeading(schema, 3),
  heading4: (schema) => toHeading(schema, 4),
  bulletList: (schema) => toggleList(schema, 'bulletList'),
  orderedList: (schema) => toggleList(schema, 'orderedList'),
  blockquote: (schema) => toggleQuote(schema),
  pullQuote: (schema) => toggleType(schema, 'pullQuote'),
  divider: (schema) => insertBelow(() => nodeType(schema, 'divider').create()),
} as const satisfies Record<string, (schema: Schema) => Command>;

export type WritingCommand = keyof typeof WRITING_COMMANDS;

/** True where the caret stands in what the command makes, so that its button shows as pressed. */
export function isOn(state: EditorState, name: WritingCommand): boolean {
  const { $from, from, to, empty } = state.selection;
  const { schema } = state;
  switch (name) {
    case 'bold':
    case 'italic':
    case 'superscript':
    case 'subscript': {
      const mark = markType(schema, name);
      return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
    }
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return $from.parent.type.name === 'heading' && $from.parent.attrs.level === Number(name.at(-1));
    case 'paragraph':
    case 'pullQuote':
      return $from.parent.type.name === name && $from.depth === 1;
    case 'divider':
      return false;
    default:
      return ancestors(state).some((node) => node.type.name === name);
  }
}

/** Puts a passage below the one with the caret, and the caret behind it. */
export function insertBelow(make: () => Node): Command {
  return (state, dispatch) => {
    const { selection } = state;
    const { $from, $to } = selection;
    // A passage that is selected as a whole ends where the next begins.
    const index = Math.max((selection instanceof NodeSelection ? $from : $to).index(0), 1);
    const offset = state.doc.children.slice(0, index + 1).reduce((size, node) => size + node.nodeSize, 0);
    if (!dispatch) return true;
    const node = make();
    const end = offset + node.nodeSize;
    const tr = state.tr.insert(offset, node);
    if (end >= tr.doc.content.size) tr.insert(tr.doc.content.size, nodeType(state.schema, 'paragraph').create());
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), 1)).scrollIntoView());
    return true;
  };
}

function toParagraph(schema: Schema): Command {
  return (state, dispatch) => {
    if (setBlockType(nodeType(schema, 'paragraph'))(state, dispatch)) return true;
    return liftListItem(nodeType(schema, 'listItem'))(state, dispatch) || lift(state, dispatch);
  };
}

function toHeading(schema: Schema, level: number): Command {
  return (state, dispatch) => {
    const { parent } = state.selection.$from;
    if (parent.type.name === 'heading' && parent.attrs.level === level) return toParagraph(schema)(state, dispatch);
    return setBlockType(nodeType(schema, 'heading'), { level })(state, dispatch);
  };
}

function toggleType(schema: Schema, name: 'pullQuote'): Command {
  return (state, dispatch) => {
    if (state.selection.$from.parent.type.name === name) return toParagraph(schema)(state, dispatch);
    return setBlockType(nodeType(schema, name))(state, dispatch);
  };
}

function toggleList(schema: Schema, name: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch) => {
    if (ancestors(state).some((node) => node.type.name === name)) return liftListItem(nodeType(schema, 'listItem'))(state, dispatch);
    return wrapInList(nodeType(schema, name))(state, dispatch);
  };
}

function toggleQuote(schema: Schema): Command {
  return (state, dispatch) => {
    if (ancestors(state).some((node) => node.type.name === 'blockquote')) return lift(state, dispatch);
    return wrapIn(nodeType(schema, 'blockquote'))(state, dispatch);
  };
}

const lift: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to);
  const target = range && liftTarget(range);
  if (!range || target === null) return false;
  dispatch?.(state.tr.lift(range, target).scrollIntoView());
  return true;
};

function ancestors({ selection: { $from } }: EditorState): Node[] {
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth));
}
