import { Extension } from '@tiptap/core';
import { chainCommands } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import type { NodeType } from 'prosemirror-model';
import { type Command, Selection } from 'prosemirror-state';
import { movePassage } from './move-passage';
import { nodeType } from './named-types';
import { WRITING_COMMANDS, type WritingCommand } from './writing-commands';

/** The keys of the toolbar's commands, as they are shown beside them. */
export const KEYS: Partial<Record<WritingCommand, string>> = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  paragraph: 'Mod-Alt-0',
  heading2: 'Mod-Alt-2',
  heading3: 'Mod-Alt-3',
  heading4: 'Mod-Alt-4',
  orderedList: 'Mod-Shift-7',
  bulletList: 'Mod-Shift-8',
  blockquote: 'Mod-Shift-9',
};

/** Undo that survives other people's changes, and the keys that writers know. */
export const WritingKeys = Extension.create({
  name: 'writingKeys',
  priority: 1000,
  addProseMirrorPlugins: () => [history({ newGroupDelay: 700 })],
  addKeyboardShortcuts() {
    const { schema } = this.editor;
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    const listItem = nodeType(schema, 'listItem');
    const named = WRITING_NAMES.flatMap((name) => {
      const key = KEYS[name];
      return key ? [[key, run(WRITING_COMMANDS[name](schema))] as const] : [];
    });
    return {
      ...Object.fromEntries(named),
      'Mod-z': run(undo),
      'Mod-y': run(redo),
      'Shift-Mod-z': run(redo),
      'Alt-ArrowUp': run(movePassage(-1)),
      'Alt-ArrowDown': run(movePassage(1)),
      'Shift-Enter': run(breakLine(nodeType(schema, 'hardBreak'))),
      Enter: run(chainCommands(leaveOpening, splitListItem(listItem))),
      Tab: run(sinkListItem(listItem)),
      'Shift-Tab': run(liftListItem(listItem)),
    };
  },
});

const WRITING_NAMES = Object.keys(WRITING_COMMANDS).filter((name): name is WritingCommand => Object.hasOwn(WRITING_COMMANDS, name));

/** Enter in the title goes to the standfirst, and from there to the text; neither has a second line. */
const leaveOpening: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if (!['title', 'standfirst'].includes($head.parent.type.name)) return false;
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($head.after(1)))).scrollIntoView());
  return true;
};

function breakLine(hardBreak: NodeType): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.type.contentMatch.matchType(hardBreak)) return false;
    dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
    return true;
  };
}
