import { findReaderNumber } from '@/db/views/reader/find-reader-number';
import { listReaderChanges } from '@/db/views/reader/list-reader-changes';
import type { PageFiles } from './page-files';
import type { PageStore } from './page-store';

/** Brings a page store up to the last change. Rounds never overlap; whoever asks during one shares the next. */
export interface ChangeFollower {
  /** Applies what is new, as a notice asks for. */
  catchUp(): Promise<void>;
  /** The same, and looks first whether it is still the same database: after a start, a loss, and now and then. */
  compare(): Promise<void>;
}

const MOST_AT_ONCE = 500;

/** Relies on numbers becoming visible in their order: whoever writes a change draws its number under a lock. */
export function followChanges(store: PageStore, files: PageFiles): ChangeFollower {
  let met = false;
  let toCompare = true;
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  async function meet(): Promise<void> {
    const { number, database } = await findReaderNumber();
    const before = await files.database();
    const empty = !met && store.size().entries === 0;
    // Pages of another database, or of a future that a restored copy does not know, are nobody's.
    const strange = (before !== null && before !== database) || number < store.seen();
    if (strange) store.clear();
    if (strange || empty) store.startAt(number);
    if (before !== database) files.belongTo(database);
    met = true;
    toCompare = false;
  }

  async function round(): Promise<void> {
    waiting = null;
    if (toCompare) await meet();
    for (;;) {
      const changes = await listReaderChanges({ after: store.seen(), most: MOST_AT_ONCE });
      store.apply(changes);
      if (changes.length < MOST_AT_ONCE) return;
    }
  }

  function next(): Promise<void> {
    waiting ??= last.catch(() => undefined).then(round);
    last = waiting;
    return waiting;
  }

  return {
    catchUp: next,
    compare() {
      toCompare = true;
      return next();
    },
  };
}
