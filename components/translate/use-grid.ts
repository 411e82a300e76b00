'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { targetOf } from '@/domain/direction';
import type { DeskRow, Grid } from './desk-rows';
import { gridKey, gridPlugin, gridState, withGrid } from './grid-plugin';

const NO_ROWS: readonly DeskRow[] = [];

/** The grid of an editor: its rows, the one in work, and the element in which each row's own parts are shown. */
export type ShownGrid = { rows: readonly DeskRow[]; chosen: string | null; hostOf: (key: string) => HTMLElement };

/** Makes an editor a translation grid for as long as the component stands, and follows the source and the links. */
export function useGrid(editor: Editor, grid: Grid, label: string): ShownGrid {
  const hosts = useRef(new Map<string, HTMLElement>());
  const hostOf = useCallback((key: string) => {
    const known = hosts.current.get(key);
    if (known) return known;
    const host = document.createElement('div');
    host.className = 'row-host';
    host.contentEditable = 'false';
    hosts.current.set(key, host);
    return host;
  }, []);

  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
    if (gridState(editor.state)) editor.view.dispatch(withGrid(editor.state.tr, grid));
  }, [editor, grid]);
  useEffect(() => {
    const attributes = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: targetOf(latest.current.direction) };
    const plugin = gridPlugin({ grid: latest.current, hostOf, attributes });
    editor.registerPlugin(plugin);
    editor.view.dispatch(withGrid(editor.state.tr, latest.current));
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(gridKey);
    };
  }, [editor, hostOf, label]);

  const follow = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed);
      return () => {
        editor.off('transaction', changed);
      };
    },
    [editor],
  );
  const rows = useSyncExternalStore(follow, () => gridState(editor.state)?.rows ?? NO_ROWS);
  const chosen = useSyncExternalStore(follow, () => gridState(editor.state)?.chosen ?? null);
  return { rows, chosen, hostOf };
}
