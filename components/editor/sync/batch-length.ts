import type { Step } from 'prosemirror-transform';

const MOST_STEPS = 200;
/** Well below what the server reads of one request. */
const MOST_BYTES = 400_000;

const utf8 = new TextEncoder();

/**
 * How many of the waiting steps go out together. A batch takes whole transactions, since what is left of it after a rebase is told by
 * them: as many as are few and small, and always the first.
 */
export function batchLength({ steps, origins }: { steps: readonly Step[]; origins: readonly unknown[] }): number {
  let count = 0;
  let bytes = 0;
  while (count < steps.length && count < MOST_STEPS) {
    const end = endOfTransaction(origins, count);
    bytes += steps.slice(count, end).reduce((sum, step) => sum + utf8.encode(JSON.stringify(step)).length, 0);
    if (count > 0 && bytes > MOST_BYTES) break;
    count = end;
  }
  return count;
}

function endOfTransaction(origins: readonly unknown[], from: number): number {
  let end = from + 1;
  while (end < origins.length && origins[end] === origins[from]) end += 1;
  return end;
}
