import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from './page';
import { createShelf } from './shelf';

function pageOf(path: string, bytes: number) {
  const body = Buffer.alloc(bytes);
  const facts = { path, key: path, number: 1, status: 200, contentType: 'text/html', location: null, topics: [] };
  return page(facts, { identity: body, gzip: Buffer.alloc(0), br: Buffer.alloc(0) }, []);
}

test('never holds more bytes than its budget, and counts them right', () => {
  const put = fc.record({ path: fc.integer({ min: 0, max: 30 }), bytes: fc.integer({ min: 0, max: 60_000 }), read: fc.boolean() });
  fc.assert(
    fc.property(fc.array(put, { maxLength: 200 }), (puts) => {
      const shelf = createShelf(200_000);
      for (const { path, bytes, read } of puts) {
        shelf.put(pageOf(`/en/${path}`, bytes));
        if (read) shelf.take(`/en/${path}`);
        expect(shelf.bytes()).toBeLessThanOrEqual(200_000);
      }
      expect(shelf.bytes()).toBe([...shelf.all()].reduce((sum, { weight }) => sum + weight, 0));
    }),
  );
});

test('lets go of what nobody reads first', () => {
  const shelf = createShelf(80_000);
  for (const path of ['/a', '/b', '/c']) shelf.put(pageOf(path, 20_000));
  shelf.take('/a');
  const gone = [...shelf.put(pageOf('/d', 20_000)), ...shelf.put(pageOf('/e', 20_000))];
  expect(gone.map(({ path }) => path)).toEqual(['/b', '/c']);
});

test('does not take in a page that alone is larger than its budget', () => {
  const shelf = createShelf(10_000);
  const large = pageOf('/a', 20_000);
  expect(shelf.put(large)).toEqual([large]);
  expect(shelf.count()).toBe(0);
});
