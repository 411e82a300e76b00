import type { Confirmation } from '@/domain/pair/link';
import type { DeskRow } from './desk-rows';

/** The new rows, and in place of each that is as it was the very same object; all of them the same when nothing differs. */
export function keepRows(before: readonly DeskRow[], now: readonly DeskRow[]): readonly DeskRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  const kept = now.map((row) => {
    const was = known.get(row.key);
    return was && isSame(was, row) ? was : row;
  });
  return kept.length === before.length && kept.every((row, place) => row === before[place]) ? before : kept;
}

function isSame(a: DeskRow, b: DeskRow): boolean {
  return (
    a.state === b.state &&
    a.link?.id === b.link?.id &&
    a.link?.kind === b.link?.kind &&
    sameConfirmation(a.link?.confirmed, b.link?.confirmed) &&
    equal(a.target, b.target) &&
    equal(a.places, b.places) &&
    equal(a.nodes, b.nodes)
  );
}

function sameConfirmation(a: Confirmation | null | undefined, b: Confirmation | null | undefined): boolean {
  return a === b || (a?.by === b?.by && a?.at.getTime() === b?.at.getTime());
}

function equal(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place]);
}
