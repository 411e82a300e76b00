import type { CalendarItem } from './calendar-item';

export type Couple<T> = readonly [zh: T, en: T];
export type MatchedUp<T> = { couples: Couple<T>[]; zh: T[]; en: T[] };

/**
 * Gives each item of one side at most one of the other that has a key in common with it, in reading order. `again` are keys that an item may
 * share with one that already has a partner: a date that only one language repeats.
 */
export function matchUp<T extends CalendarItem>(
  zh: readonly T[],
  en: readonly T[],
  keysOf: (item: T) => readonly (string | number)[],
): MatchedUp<T> {
  const waiting = new Map<string | number, T[]>();
  for (const item of en.toReversed()) for (const key of keysOf(item)) push(waiting, key, item);
  const taken = new Set<T>();
  const couples: Couple<T>[] = [];
  const left: T[] = [];
  for (const item of zh) {
    const partner = next(keysOf(item), waiting, taken);
    if (!partner) {
      left.push(item);
      continue;
    }
    taken.add(partner);
    couples.push([item, partner]);
  }
  return { couples, zh: left, en: en.filter((item) => !taken.has(item)) };
}

function next<T>(keys: readonly (string | number)[], waiting: ReadonlyMap<string | number, T[]>, taken: ReadonlySet<T>): T | null {
  for (const key of keys) {
    const queue = waiting.get(key);
    while (queue?.length) {
      const item = queue.pop();
      if (item && !taken.has(item)) return item;
    }
  }
  return null;
}

function push<T>(waiting: Map<string | number, T[]>, key: string | number, item: T): void {
  const queue = waiting.get(key);
  if (queue) queue.push(item);
  else waiting.set(key, [item]);
}
