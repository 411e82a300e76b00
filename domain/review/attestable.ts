import type { Item } from './coverage';

/** Whether this person's signature would count here. */
export function mayAttest(who: string, item: Item): boolean {
  return !item.authors.has(who);
}

export function isOpen(item: Item): boolean {
  return item.coveredBy.length === 0;
}

/**
 * What a sign-off by this person attests. Without `read` that is everything still open that is not their own words; with the ids of
 * passages that they read, each item all of whose passages are among these, also where somebody else has signed before.
 */
export function attestable({ who, items, read }: { who: string; items: readonly Item[]; read?: readonly string[] }): Item[] {
  const allowed = items.filter((item) => mayAttest(who, item) && !item.coveredBy.includes(who));
  if (!read) return allowed.filter(isOpen);
  const ids = new Set(read);
  return allowed.filter(({ passages }) => [...passages.zh, ...passages.en].every((id) => ids.has(id)));
}
