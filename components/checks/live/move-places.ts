import type { Transaction } from 'prosemirror-state';
import type { Place, Repair } from './placed-findings';

/** Where the places are after a transaction. `gone` are those whose words it changed. */
export function movePlaces(
  before: ReadonlyMap<string, Place>,
  { mapping, doc }: Pick<Transaction, 'mapping' | 'doc'>,
): { places: ReadonlyMap<string, Place>; gone: ReadonlySet<string> } {
  const places = new Map<string, Place>();
  const gone = new Set<string>();
  const changed = changedSpan(mapping);
  for (const [key, place] of before) {
    const from = mapping.map(place.from, 1);
    const to = place.from === place.to ? from : mapping.map(place.to, -1);
    const moved = { ...place, from, to, repair: place.repair && moveRepair(place.repair, mapping) };
    const isTouched = changed && from <= changed.to && to >= changed.from;
    if (isTouched && !stillThere(moved, doc)) gone.add(key);
    else places.set(key, moved);
  }
  return { places, gone };
}

function moveRepair(repair: Repair, mapping: Transaction['mapping']): Repair {
  if (repair.picture !== null) return { ...repair, picture: mapping.map(repair.picture, 1) };
  const from = mapping.map(repair.from, 1);
  return { ...repair, from, to: Math.max(from, mapping.map(repair.to, -1)) };
}

/** What is said of a picture holds until its words change, which replaces it as a whole. */
function stillThere({ from, to, words }: Place, doc: Transaction['doc']): boolean {
  if (words === null || from > to) return false;
  return from === to ? words === '' : doc.textBetween(from, to, '\n', '\n') === words;
}

/** From the first to the last place that the steps changed, in the document after them. */
function changedSpan(mapping: Transaction['mapping']): { from: number; to: number } | null {
  let span: { from: number; to: number } | null = null;
  mapping.maps.forEach((map, at) => {
    const rest = mapping.slice(at + 1);
    map.forEach((_from, _to, newFrom, newTo) => {
      const [from, to] = [rest.map(newFrom, -1), rest.map(newTo, 1)];
      span = span ? { from: Math.min(span.from, from), to: Math.max(span.to, to) } : { from, to };
    });
  });
  return span;
}
