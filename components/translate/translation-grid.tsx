'use client';

import { type Editor, EditorContent } from '@tiptap/react';
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { LiveFinding } from '@/components/checks/live/placed-findings';
import type { Locale } from '@/domain/locale';
import type { LinkState } from '@/domain/pair/link-state';
import { gridTracks } from './grid-tracks';
import type { PassageChange } from './passage-changes';
import { rowChanges } from './row-changes';
import type { RowFindings } from './row-findings';
import { RowParts } from './row-parts';
import type { ShownGrid } from './use-grid';

type Props = {
  editor: Editor;
  grid: ShownGrid;
  links: LinkState;
  sourceLocale: Locale;
  findings: RowFindings;
  onChoose: (key: string) => void;
  onConfirm: ((key: string) => void) | null;
  onStart: ((key: string) => void) | null;
};

const NOTHING: readonly PassageChange[] = [];
const NO_FINDINGS: readonly LiveFinding[] = [];

/** The two facing columns: the editor lays out the translation, and each row's own parts are shown in the element it has there. */
export function TranslationGrid({
  editor,
  grid: { rows, chosen, hostOf },
  links,
  sourceLocale,
  findings,
  onChoose,
  onConfirm,
  onStart,
}: Props) {
  const tracks = useMemo(() => gridTracks(rows), [rows]);
  const changes = useMemo(() => {
    const behind = rows.filter((row) => row.state === 'behind');
    return new Map(behind.map((row) => [row.key, rowChanges(row, { nodes: row.nodes, locale: sourceLocale, links })]));
  }, [rows, links, sourceLocale]);
  return (
    <>
      <EditorContent editor={editor} className="translation-grid" />
      {rows.map((row, place) => {
        const spots = tracks[place];
        if (!spots) return null;
        const parts = (
          <RowParts
            row={row}
            spots={spots}
            chosen={row.key === chosen}
            locale={sourceLocale}
            changes={changes.get(row.key) ?? NOTHING}
            findings={findings.get(row.key) ?? NO_FINDINGS}
            onChoose={onChoose}
            onConfirm={onConfirm}
            onStart={onStart}
          />
        );
        return createPortal(parts, hostOf(row.key), row.key);
      })}
    </>
  );
}
