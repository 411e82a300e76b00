const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work with the same key one after another in this process, so that writers of one edition wait here and not each with a database
 * connection in hand. Between processes the row lock gives the order.
 */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve();
  const run = before.then(work, work);
  const settled = run.then(
    () => undefined,
    () => undefined,
  );
  queues.set(key, settled);
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key);
  });
  return run;
}
