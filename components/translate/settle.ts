import type { Editor } from '@tiptap/core';
import { sendableSteps } from 'prosemirror-collab';

const PATIENCE_MS = 8000;

/** Resolves when the newsroom has every word that was typed in this editor; false when it does not take them within 8 seconds. */
export function settle(editor: Editor, sendNow: () => void): Promise<boolean> {
  const isSettled = () => sendableSteps(editor.state) === null;
  if (isSettled()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (settled: boolean) => {
      clearTimeout(alarm);
      editor.off('transaction', look);
      resolve(settled);
    };
    const look = () => {
      if (isSettled()) end(true);
    };
    const alarm = setTimeout(() => end(false), PATIENCE_MS);
    editor.on('transaction', look);
    sendNow();
  });
}
