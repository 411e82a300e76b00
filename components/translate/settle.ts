import type { Editor } from '@tiptap/core';
import { sendableSteps } from 'prosemirror-collab';

const PATIENCE_MS = 8000;

/** Resolves when the newsroom has all that was typed in this editor up to now; false when it does not take it within 8 seconds. */
export function settle(editor: Editor, sendNow: () => void): Promise<boolean> {
  const origins = () => sendableSteps(editor.state)?.origins ?? [];
  const last = origins().at(-1);
  if (!last) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (settled: boolean) => {
      clearTimeout(alarm);
      editor.off('transaction', look);
      resolve(settled);
    };
    const look = () => {
      if (!origins().includes(last)) end(true);
    };
    const alarm = setTimeout(() => end(false), PATIENCE_MS);
    editor.on('transaction', look);
    sendNow();
  });
}
