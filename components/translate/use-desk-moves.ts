'use client';

import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';
import { isOpen } from '@/domain/pair/row-state';
import type { DeskRow } from './desk-rows';
import { focusRow, nextRow } from './focus-row';
import { withChosen } from './grid-plugin';
import { isConfirmable } from './is-confirmable';
import type { ShownGrid } from './use-grid';
import type { RowActs } from './use-row-acts';

type Desk = { grid: ShownGrid; acts: RowActs; mayLink: boolean; mayWrite: boolean };

export type DeskMoves = {
  choose: (key: string) => void;
  /** To the next open row, or the one before. */
  walk: (step: 1 | -1) => void;
  /** Confirms a row and goes on to the next open one. Null for somebody who may not. */
  confirm: ((key: string) => void) | null;
  /** Begins the translation of a row and takes the cursor there. Null for somebody who may not. */
  start: ((key: string) => void) | null;
  onKeys: (event: KeyboardEvent) => void;
};

/** Going through the rows, by pointer and by keys. */
export function useDeskMoves(editor: Editor, { grid: { rows, chosen, hostOf }, acts, mayLink, mayWrite }: Desk): DeskMoves {
  const latest = useRef(rows);
  latest.current = rows;
  const awaited = useRef<string | null>(null);

  const go = useCallback((row: DeskRow | null) => row && focusRow(editor, { row, host: hostOf(row.key) }), [editor, hostOf]);
  const choose = useCallback((key: string) => editor.view.dispatch(withChosen(editor.state.tr, key)), [editor]);
  const walk = (step: 1 | -1) => go(nextRow(rows, { from: chosen, step, suits: ({ state }) => isOpen(state) }));

  // The cursor goes on at once: whoever types on while the newsroom answers is in the next row already.
  const confirm = useCallback(
    (key: string) => {
      const row = latest.current.find((each) => each.key === key);
      if (!row || !isConfirmable(row)) return;
      void acts.confirm([row]);
      go(nextRow(latest.current, { from: key, step: 1, suits: (each) => each.key !== key && isOpen(each.state) }));
    },
    [acts, go],
  );
  const start = useCallback(
    async (key: string) => {
      const row = latest.current.find((each) => each.key === key);
      if (!row || row.target.length > 0) return;
      awaited.current = key;
      if (!(await acts.start([row]))) awaited.current = null;
    },
    [acts],
  );
  // The passage that was asked for comes with the log of the text, like everything that is written. The cursor is there as soon as it is
  // shown, so that whoever types at once types into it.
  useLayoutEffect(() => {
    const begun = rows.find((row) => row.key === awaited.current);
    if (!begun || begun.places.length === 0) return;
    awaited.current = null;
    go(begun);
  }, [rows, go]);

  const onKeys = (event: KeyboardEvent) => {
    const row = rows.find((each) => each.key === chosen);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && row) {
      if (mayLink && isConfirmable(row)) confirm(row.key);
      if (mayWrite && row.state === 'untranslated') void start(row.key);
    } else if (event.altKey && event.key === 'ArrowDown') walk(1);
    else if (event.altKey && event.key === 'ArrowUp') walk(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { choose, walk, confirm: mayLink ? confirm : null, start: mayWrite ? start : null, onKeys };
}
