import type { Quantity } from '@/domain/checks/facts/quantity';

const JOIN =
  /^ ?(?:-|–|—|~|～|to|至|到|―|─|and|和|或者|或|or|与|±|、|,|\/) ?(?:about|nearly|over|more than|近|约|超过)? ?(?<money>US\$|HK\$|A\$|C\$|NT\$|RMB|[$£€¥])? ?$/;
const RANGE = /^ ?(?:-|–|—|~|～|to|至|到|±) ?/;
const FARTHEST = 16;

/** Gives the first of two joined numbers the unit of the second (15–20%, 3 to 5 million), and the second the currency of the first. */
export function lend(text: string, quantities: readonly Quantity[]): Quantity[] {
  const result = [...quantities];
  for (let at = result.length - 2; at >= 0; at--) {
    const a = result[at];
    const b = result[at + 1];
    if (!a || !b || !lends(a) || !lends(b) || b.core[0] - a.core[1] > FARTHEST) continue;
    const between = text.slice(a.core[1], b.core[0]);
    const join = JOIN.exec(between);
    if (!join) continue;
    // «fell 4 to $24.74» joins nothing.
    if (!(join.groups?.money && a.kind !== 'money')) result[at] = borrowed(a, b, RANGE.test(between));
    if (a.kind === 'money' && b.kind === 'count' && !b.unit) result[at + 1] = { ...b, kind: 'money', unit: a.unit, lent: true };
  }
  return result;
}

function lends({ weight, kind }: Quantity): boolean {
  return weight !== 'hint' && kind !== 'ordinal' && kind !== 'times';
}

function borrowed(a: Quantity, b: Quantity, range: boolean): Quantity {
  const lent = a.kind === 'count' && a.unit === null ? { ...a, kind: b.kind, unit: b.unit, lent: a.lent || b.kind !== 'count' } : a;
  if (a.scale !== 1 || b.scale === 1) return lent;
  const large = Number((a.low * b.scale).toPrecision(12));
  if (!range || large > b.low * 10) return { ...lent, also: [...a.also, large] };
  return { ...lent, low: large, high: large, also: [...a.also, a.low] };
}
