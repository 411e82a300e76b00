import type { LiveFinding } from '@/components/checks/live/placed-findings';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { DeskRow } from './desk-rows';

/** The findings of each row by its key; under null those that are of no row. */
export type RowFindings = ReadonlyMap<string | null, readonly LiveFinding[]>;

/** `before` gives its lists where they are still the same, so that rows which nothing was said of are not drawn again. */
export function rowFindings(
  findings: readonly LiveFinding[],
  { rows, direction, before }: { rows: readonly DeskRow[]; direction: Direction; before: RowFindings },
): RowFindings {
  const [source, target] = [sourceOf(direction), targetOf(direction)];
  const rowOf = new Map(
    rows.flatMap((row) => [
      ...row.source.map((id) => [`${source} ${id}`, row.key] as const),
      ...row.target.map((id) => [`${target} ${id}`, row.key] as const),
    ]),
  );
  const lists = new Map<string | null, LiveFinding[]>();
  for (const each of findings) {
    const { passages } = each.finding;
    const key = rowOf.get(`${target} ${passages[target]}`) ?? rowOf.get(`${source} ${passages[source]}`) ?? null;
    lists.set(key, [...(lists.get(key) ?? []), each]);
  }
  return new Map([...lists].map(([key, list]) => [key, isSame(before.get(key), list) ? (before.get(key) ?? list) : list]));
}

function isSame(before: readonly LiveFinding[] | undefined, now: readonly LiveFinding[]): boolean {
  return before?.length === now.length && before.every((each, at) => each === now[at]);
}
