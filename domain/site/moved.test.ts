import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved } from './moved';

it.each([
  [1, -1, ['b', 'a', 'c']],
  [1, 1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('item %i by %i gives %j', (place, by, after) => {
  expect(moved(['a', 'b', 'c'], { place, by })).toEqual(after);
});

it('loses nothing, and the step back undoes it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (list, at) => {
      const place = at % list.length;
      const after = moved(list, { place, by: 1 });
      expect(after.toSorted()).toEqual(list.toSorted());
      const landed = Math.min(place + 1, list.length - 1);
      expect(landed === place ? after : moved(after, { place: landed, by: -1 })).toEqual(list);
    }),
  );
});
