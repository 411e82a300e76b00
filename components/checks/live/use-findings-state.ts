import type { Editor } from '@tiptap/core';
import { useCallback, useSyncExternalStore } from 'react';
import { type FindingsState, findingsState } from './findings-plugin';

/** One thing of what is known of the findings in an editor; the component is drawn again when it is another. */
export function useFindingsState<T>(editor: Editor, pick: (state: FindingsState | undefined) => T): T {
  const follow = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed);
      return () => {
        editor.off('transaction', changed);
      };
    },
    [editor],
  );
  const now = () => pick(findingsState(editor.state));
  return useSyncExternalStore(follow, now, now);
}
