import { expect, test } from 'vitest';
import { createCheckQueue } from './check-queue';

function never(cause: unknown): never {
  throw cause;
}

test('checks one article at a time, and once more what was named again meanwhile', async () => {
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  const queue = createCheckQueue((id) => {
    asked.push(id);
    return new Promise((resolve) => ends.push(resolve));
  }, never);
  for (const id of ['a', 'a', 'b', 'a']) queue.add(id);
  expect(asked).toEqual(['a']);
  ends[0]?.();
  await expect.poll(() => asked).toEqual(['a', 'a']);
  ends[1]?.();
  await expect.poll(() => asked).toEqual(['a', 'a', 'b']);
});

test('goes on after an article that could not be checked', async () => {
  const faults: unknown[] = [];
  const asked: string[] = [];
  const queue = createCheckQueue(
    async (id) => {
      asked.push(id);
      if (id === 'a') throw new Error('no database');
    },
    (cause) => faults.push(cause),
  );
  queue.add('a');
  queue.add('b');
  await expect.poll(() => asked).toEqual(['a', 'b']);
  expect(faults.length).toBe(1);
});
