import { keydownHandler } from '@tiptap/pm/keymap';
import { Plugin, PluginKey } from 'prosemirror-state';
import { markType } from './named-types';

export const linkKeyName = new PluginKey('link key');

/** Ctrl/⌘ K asks where the words in hand lead. It is a key of the editor, because only the editor knows what is marked at that moment. */
export function linkKey(ask: () => void): Plugin {
  const onKey = keydownHandler({
    'Mod-k': ({ schema, selection }, _, view) => {
      const takes = view?.editable && selection.$from.parent.type.allowsMarkType(markType(schema, 'link'));
      if (takes) ask();
      return Boolean(takes);
    },
  });
  return new Plugin({ key: linkKeyName, props: { handleKeyDown: onKey } });
}
