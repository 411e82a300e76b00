import type { DeskRow } from './desk-rows';

/** Where something stands: in two columns at `row` over `span` tracks, in one column at `place` over `depth`. */
export type Spot = { row: number; span: number; place: number; depth: number };

/** The places of one row's parts. `target` has one spot a passage; `slot` is the room of a translation that is not there. */
export type RowSpots = { whole: Spot; mark: Spot; source: Spot[]; target: Spot[]; slot: Spot };

/**
 * Lays rows out on the tracks of a CSS grid. A row has as many tracks as its longer side has passages; the last passage of the shorter
 * side spans what is left. In one column the mark comes first, then the source, then the target.
 */
export function gridTracks(rows: readonly Pick<DeskRow, 'nodes' | 'places'>[]): RowSpots[] {
  let row = 1;
  let place = 1;
  return rows.map(({ nodes, places }) => {
    const tracks = Math.max(nodes.length, places.length, 1);
    const depth = 1 + nodes.length + Math.max(places.length, 1);
    const side = (count: number, first: number): Spot[] =>
      Array.from({ length: count }, (_, at) => ({ row: row + at, span: at === count - 1 ? tracks - at : 1, place: first + at, depth: 1 }));
    const spots = {
      whole: { row, span: tracks, place, depth },
      mark: { row, span: tracks, place, depth: 1 },
      source: side(nodes.length, place + 1),
      target: side(places.length, place + 1 + nodes.length),
      slot: { row, span: tracks, place: place + 1 + nodes.length, depth: 1 },
    };
    row += tracks;
    place += depth;
    return spots;
  });
}

/** The spot as the custom properties that the style sheet places things by. */
export function spotStyle({ row, span, place, depth }: Spot): string {
  return `--row: ${row}; --span: ${span}; --place: ${place}; --depth: ${depth}`;
}
