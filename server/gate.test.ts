import { expect, test } from 'vitest';
import { createGate } from './gate';

test('lets in so many at a time, the others in their order, and turns away who would wait behind too many', async () => {
  const gate = createGate({ atOnce: 2, mostWaiting: 1 });
  const ends: (() => void)[] = [];
  const work = (name: string) => () => new Promise<string>((resolve) => ends.push(() => resolve(name)));
  const [first, second, third, fourth] = [gate(work('a')), gate(work('b')), gate(work('c')), gate(work('d'))];
  expect(await fourth).toBeNull();
  expect(ends.length).toBe(2);
  ends[0]?.();
  expect(await first).toBe('a');
  await expect.poll(() => ends.length).toBe(3);
  for (const end of ends) end();
  expect(await Promise.all([second, third])).toEqual(['b', 'c']);
});

test('makes room when somebody fails', async () => {
  const gate = createGate({ atOnce: 1, mostWaiting: 1 });
  await expect(gate(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate(async () => 'in')).toBe('in');
});
