import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { passageInHand } from '@/components/editor/passage-in-hand';
import { type DeskRow, deskRows, type Grid } from './desk-rows';
import { gridTracks, spotStyle } from './grid-tracks';
import { keepRows } from './keep-rows';

/** What the plugin knows. `chosen` is the key of the row in work. */
export type GridState = { grid: Grid; rows: readonly DeskRow[]; chosen: string | null; shape: string; decorations: DecorationSet };

type GridOptions = {
  grid: Grid;
  hostOf: (key: string) => HTMLElement;
  /** What the editor's element says of itself: its name and its language. */
  attributes: Record<string, string>;
};

type Change = { grid?: Grid; chosen?: string | null };

export const gridKey = new PluginKey<GridState>('translation grid');

/**
 * Puts the source beside the target. Every row has one element of its own, `hostOf(key)`, as a widget before its target passages; what
 * stands in it is somebody else's. While the rows stay, decorations are only mapped, so a keystroke costs the same however long the text.
 */
export function gridPlugin({ grid, hostOf, attributes }: GridOptions): Plugin<GridState> {
  return new Plugin<GridState>({
    key: gridKey,
    state: {
      init: (_, state) => follow(null, { doc: state.doc, grid, chosen: null, hostOf }),
      apply(transaction, before) {
        const change: Change = transaction.getMeta(gridKey) ?? {};
        if (!transaction.docChanged && !change.grid) return { ...before, chosen: chosenAfter(transaction, before, change) };
        const mapped = { ...before, decorations: before.decorations.map(transaction.mapping, transaction.doc) };
        const next = follow(mapped, { doc: transaction.doc, grid: change.grid ?? before.grid, chosen: before.chosen, hostOf });
        return { ...next, chosen: chosenAfter(transaction, next, change) };
      },
    },
    props: { attributes, decorations: (state) => gridKey.getState(state)?.decorations },
  });
}

export function gridState(state: EditorState): GridState | undefined {
  return gridKey.getState(state);
}

/** Other texts or links from now on. */
export function withGrid(transaction: Transaction, grid: Grid): Transaction {
  return transaction.setMeta(gridKey, { grid } satisfies Change).setMeta('addToHistory', false);
}

/** Another row in work. */
export function withChosen(transaction: Transaction, chosen: string | null): Transaction {
  return transaction.setMeta(gridKey, { chosen } satisfies Change).setMeta('addToHistory', false);
}

type Followed = { doc: Node; grid: Grid; chosen: string | null; hostOf: (key: string) => HTMLElement };

function follow(before: GridState | null, { doc, grid, chosen, hostOf }: Followed): GridState {
  const rows = keepRows(before?.rows ?? [], deskRows(doc, grid));
  const shape = shapeOf(rows, doc);
  if (before && before.shape === shape) return { grid, rows, chosen, shape, decorations: before.decorations };
  return { grid, rows, chosen, shape, decorations: decorate(doc, rows, hostOf) };
}

/** Everything that the decorations depend on. */
function shapeOf(rows: readonly DeskRow[], doc: Node): string {
  return rows.map((row) => `${row.key} ${row.nodes.length} ${row.places.map((place) => `${place}${isEmpty(doc.child(place))}`)}`).join();
}

function decorate(doc: Node, rows: readonly DeskRow[], hostOf: (key: string) => HTMLElement): DecorationSet {
  const starts = [0];
  for (const node of doc.children) starts.push((starts.at(-1) ?? 0) + node.nodeSize);
  const tracks = gridTracks(rows);
  let anchor = 0;
  const decorations = rows.flatMap((row, index) => {
    const spots = tracks[index];
    anchor = Math.max(anchor, row.places[0] ?? 0);
    const widget = Decoration.widget(starts[anchor] ?? 0, () => hostOf(row.key), {
      key: row.key,
      side: -1,
      ignoreSelection: true,
      stopEvent: () => true,
    });
    anchor = Math.max(anchor, ...row.places.map((place) => place + 1));
    const targets = row.places.map((place, at) => {
      const spot = spots?.target[at];
      const empty = isEmpty(doc.child(place)) ? 'is-untranslated' : '';
      return Decoration.node(starts[place] ?? 0, starts[place + 1] ?? 0, { class: `target ${empty}`, style: spot ? spotStyle(spot) : '' });
    });
    return [widget, ...targets];
  });
  return DecorationSet.create(doc, decorations);
}

function isEmpty(node: Node): boolean {
  return node.isTextblock && node.content.size === 0;
}

/** The row in work follows the cursor, unless somebody chose one. A row that is gone is left for the one the cursor is in. */
function chosenAfter(transaction: Transaction, { rows, chosen }: GridState, change: Change): string | null {
  if (change.chosen !== undefined) return change.chosen;
  const stands = rows.some((row) => row.key === chosen);
  if (stands && !transaction.selectionSet) return chosen;
  const place = passageInHand(transaction.selection);
  return rows.find((row) => row.places.includes(place))?.key ?? null;
}
