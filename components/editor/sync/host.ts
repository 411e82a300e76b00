import type { EditorState, Transaction } from 'prosemirror-state';

/** What holds the document: an editor's view in a page, a bare state where nobody looks. It has the collab plugin. */
export interface Host {
  state(): EditorState;
  apply(transaction: Transaction): void;
  /** True while an input method composes. Remote steps wait then, since they would tear the composition apart. */
  isComposing(): boolean;
}

/** Runs work later; the function that comes back cancels it. */
export type Timer = (ms: number, work: () => void) => () => void;

export const browserTimer: Timer = (ms, work) => {
  const alarm = setTimeout(work, ms);
  return () => clearTimeout(alarm);
};
