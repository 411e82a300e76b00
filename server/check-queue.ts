/** Has articles checked one after the other, each once however often it is named meanwhile. */
export interface CheckQueue {
  add(articleId: string): void;
  close(): void;
}

/** `check` reads an article; what it throws is told to `failed`, and whoever needs the article then checks it. */
export function createCheckQueue(check: (articleId: string) => Promise<void>, failed: (cause: unknown) => void): CheckQueue {
  const waiting = new Set<string>();
  let busy = false;
  let closed = false;

  async function work(): Promise<void> {
    busy = true;
    for (const articleId of waiting) {
      waiting.delete(articleId);
      await check(articleId).catch(failed);
      // Readers who came while the checks held the processor go first.
      await new Promise(setImmediate);
    }
    busy = false;
  }

  return {
    add(articleId) {
      if (closed) return;
      waiting.add(articleId);
      if (!busy) void work();
    },
    close() {
      closed = true;
      waiting.clear();
    },
  };
}
