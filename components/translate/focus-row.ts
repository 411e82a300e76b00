import type { Editor } from '@tiptap/core';
import { TextSelection } from 'prosemirror-state';
import type { DeskRow } from './desk-rows';
import { withChosen } from './grid-plugin';

/** Takes the cursor to the end of a row's translation; where there is none, the focus to the button that begins it. */
export function focusRow(editor: Editor, { row, host }: { row: DeskRow; host: HTMLElement }): void {
  const { state, view } = editor;
  const last = row.places.at(-1);
  if (last === undefined) {
    view.dispatch(withChosen(state.tr, row.key));
    host.querySelector<HTMLElement>('.slot button, .source')?.focus();
  } else {
    const end = state.doc.children.slice(0, last + 1).reduce((size, node) => size + node.nodeSize, 0) - 1;
    view.dispatch(withChosen(state.tr.setSelection(TextSelection.near(state.doc.resolve(end), -1)), row.key).scrollIntoView());
    view.focus();
  }
  host.querySelector('.row-frame')?.scrollIntoView({ block: 'nearest' });
}

/** The next row after this one, or the one before it, that `suits`; past the end it goes on at the other. Null when none does. */
export function nextRow(
  rows: readonly DeskRow[],
  { from, step, suits }: { from: string | null; step: 1 | -1; suits: (row: DeskRow) => boolean },
): DeskRow | null {
  const start = rows.findIndex((row) => row.key === from);
  const order =
    step === 1
      ? [...rows.slice(start + 1), ...rows.slice(0, Math.max(0, start))]
      : [...rows.slice(start + 1), ...rows.slice(0, Math.max(0, start))].reverse();
  return order.find(suits) ?? null;
}
