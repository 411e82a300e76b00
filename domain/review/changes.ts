import type { FrozenPassage, Revision } from './revision';

/** What a reader of two revisions of one edition would notice, passage by passage. */
export type Changes = {
  /** Passages whose text differs, by id, as they were. */
  changed: ReadonlyMap<string, FrozenPassage>;
  added: ReadonlySet<string>;
  /** Passages that stand in another order among those that stayed. */
  moved: ReadonlySet<string>;
  removed: readonly FrozenPassage[];
};

/** Blank passages count only where they had words. Null for `before` means that nothing was read: all is added. */
export function changesBetween(before: Revision | null, after: Revision | null): Changes {
  const was = before?.passages ?? [];
  const is = after?.passages ?? [];
  const old = new Map(was.map((passage) => [passage.id, passage]));
  const now = new Set(is.map((passage) => passage.id));
  const changed = new Map<string, FrozenPassage>();
  const added = new Set<string>();
  for (const passage of is) {
    const earlier = old.get(passage.id);
    if (earlier && earlier.fingerprint !== passage.fingerprint) changed.set(passage.id, earlier);
    if (!earlier && !passage.blank) added.add(passage.id);
  }
  const removed = was.filter((passage) => !now.has(passage.id) && !passage.blank);
  return { changed, added, removed, moved: movedAmong(was, is) };
}

/** The fewest passages that must have been carried elsewhere: all but a longest run that kept its order. */
function movedAmong(was: readonly FrozenPassage[], is: readonly FrozenPassage[]): Set<string> {
  const place = new Map(was.map((passage, index) => [passage.id, index]));
  const common = is.flatMap((passage) => {
    const at = place.get(passage.id);
    return at === undefined || passage.blank ? [] : [{ id: passage.id, at }];
  });
  const kept = longestAscent(common);
  return new Set(common.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
}

type Placed = { id: string; at: number };

function longestAscent(items: readonly Placed[]): Set<string> {
  const chains: { last: Placed; length: number; before: number }[] = [];
  let best = -1;
  for (const item of items) {
    let before = -1;
    chains.forEach((chain, index) => {
      if (chain.last.at < item.at && chain.length > (chains[before]?.length ?? 0)) before = index;
    });
    chains.push({ last: item, length: (chains[before]?.length ?? 0) + 1, before });
    if ((chains.at(-1)?.length ?? 0) > (chains[best]?.length ?? 0)) best = chains.length - 1;
  }
  const kept = new Set<string>();
  for (let chain = chains[best]; chain; chain = chains[chain.before]) kept.add(chain.last.id);
  return kept;
}
