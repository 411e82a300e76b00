import type { Editor } from '@tiptap/core';
import type { EditorState } from 'prosemirror-state';
import { useCallback, useSyncExternalStore } from 'react';

/** The state of an editor as it is now; the component is drawn again with every transaction. */
export function useEditorState(editor: Editor): EditorState {
  const follow = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed);
      return () => {
        editor.off('transaction', changed);
      };
    },
    [editor],
  );
  const now = () => editor.state;
  return useSyncExternalStore(follow, now, now);
}
