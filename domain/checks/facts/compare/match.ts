import type { Quantity } from '@/domain/checks/facts/quantity';
import { type Agreement, agreement } from './agreement';
import { assign, NEVER } from './assign';

export type Match = { zh: Quantity; en: Quantity; agreement: Agreement };
export type Matched = { matches: Match[]; zh: Quantity[]; en: Quantity[] };

/** Beyond so many on a side, what is left after the identical ones is matched window by window. */
const AT_ONCE = 48;
const WINDOW = 16;

/** Gives every quantity the partner that suits best, one to one. Identical ones go together in order, the rest by the cheapest assignment. */
export function match(zh: readonly Quantity[], en: readonly Quantity[]): Matched {
  const matches: Match[] = [];
  const identical = new Map<string, Quantity[]>();
  for (const quantity of en) {
    if (quantity.weight === 'hint') continue;
    const key = keyOf(quantity);
    const list = identical.get(key);
    if (list) list.push(quantity);
    else identical.set(key, [quantity]);
  }
  for (const list of identical.values()) list.reverse();
  const taken = new Set<Quantity>();
  const rest: Quantity[] = [];
  for (const quantity of zh) {
    const partner = quantity.weight === 'hint' || quantity.sense === 'off' ? undefined : identical.get(keyOf(quantity))?.pop();
    if (!partner) {
      rest.push(quantity);
      continue;
    }
    taken.add(partner);
    matches.push({ zh: quantity, en: partner, agreement: { cost: 0, difference: null } });
  }
  const others = en.filter((quantity) => !taken.has(quantity));
  return assigned(rest, others, matches);
}

function keyOf({ low, high, kind, unit, bound }: Quantity): string {
  return `${low}/${high}/${kind}/${unit?.key ?? ''}/${bound === 'under' || bound === 'over' ? bound : ''}`;
}

function assigned(zh: readonly Quantity[], en: readonly Quantity[], matches: Match[]): Matched {
  const left: Matched = { matches, zh: [], en: [] };
  const longest = Math.max(zh.length, en.length);
  const steps = longest <= AT_ONCE ? 1 : Math.ceil(longest / WINDOW);
  let carried: Quantity[] = [];
  for (let step = 0; step < steps; step++) {
    const rows = part(zh, step, steps);
    const columns = [...carried, ...part(en, step, steps)];
    const partners = assignedWithin(rows, columns);
    const used = new Set<Quantity>();
    rows.forEach((row, at) => {
      const partner = partners[at];
      if (!partner) {
        left.zh.push(row);
        return;
      }
      used.add(partner.en);
      matches.push(partner);
    });
    const unused = columns.filter((column) => !used.has(column));
    carried = steps > 1 && step < steps - 1 ? unused.slice(-WINDOW) : [];
    left.en.push(...(step < steps - 1 ? unused.slice(0, Math.max(0, unused.length - WINDOW)) : unused));
  }
  return left;
}

/** The match of each row. Most quantities agree with none or one, so only those that agree with any are assigned. */
function assignedWithin(rows: readonly Quantity[], columns: readonly Quantity[]): (Match | undefined)[] {
  const agreements = rows.map((row) => columns.map((column) => agreement(row, column)));
  const openRows = rows.map((_, row) => row).filter((row) => agreements[row]?.some((found) => found !== null));
  const openColumns = columns.map((_, column) => column).filter((column) => openRows.some((row) => agreements[row]?.[column]));
  const priceOf = (row: number, column: number) => price(agreements[row]?.[column], { rows, columns, row, column });
  const chosen = assign(openRows.length, openColumns.length, (row, column) => priceOf(openRows[row] ?? -1, openColumns[column] ?? -1));
  const result: (Match | undefined)[] = [];
  openRows.forEach((row, at) => {
    const column = openColumns[chosen[at] ?? -1] ?? -1;
    const [zh, en, found] = [rows[row], columns[column], agreements[row]?.[column]];
    if (zh && en && found) result[row] = { zh, en, agreement: found };
  });
  return result;
}

function part(list: readonly Quantity[], step: number, steps: number): readonly Quantity[] {
  if (steps === 1) return list;
  const size = Math.ceil(list.length / steps);
  return list.slice(step * size, (step + 1) * size);
}

type Cell = { rows: readonly Quantity[]; columns: readonly Quantity[]; row: number; column: number };

/** Far places in the text cost a little, so that equal values find those that stand where they do. Hints are taken last. */
function price(found: Agreement | null | undefined, { rows, columns, row, column }: Cell): number {
  if (!found) return NEVER;
  const distance = Math.abs(row / Math.max(1, rows.length) - column / Math.max(1, columns.length));
  const weak = rows[row]?.weight === 'hard' || columns[column]?.weight === 'hard' ? 0 : 2;
  return found.cost + distance * 0.1 + weak;
}
