/** Lets in so many at a time; the others wait in their order, and null is the answer when too many wait already. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T | null>;

export function createGate({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;

  async function enter(): Promise<void> {
    if (inside < atOnce) {
      inside += 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    await promise;
  }

  // Whoever leaves hands the place to the first who waits.
  function leave(): void {
    const first = waiting.shift();
    if (first) first();
    else inside -= 1;
  }

  return async (work) => {
    if (waiting.length >= mostWaiting) return null;
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
