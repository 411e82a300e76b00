import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proseSchema } from '@/domain/prose/schema';
import { gridTracks } from './grid-tracks';

const passages = (count: number) => Array.from({ length: count }, () => proseSchema.nodes.paragraph.create());
const row = (source: number, target: number) => ({ nodes: passages(source), places: Array.from({ length: target }, (_, at) => at) });

it('gives a row as many tracks as its longer side, and lets the shorter one span the rest', () => {
  const [first, second] = gridTracks([row(1, 3), row(2, 0)]);
  expect(first?.source).toEqual([{ row: 1, span: 3, place: 2, depth: 1 }]);
  expect(first?.target.map((spot) => `${spot.row}/${spot.span}`)).toEqual(['1/1', '2/1', '3/1']);
  expect(second?.whole).toEqual({ row: 4, span: 2, place: 6, depth: 4 });
  expect(second?.slot).toEqual({ row: 4, span: 2, place: 9, depth: 1 });
});

it('puts every part of a single column at a place of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)).filter(([source, target]) => source + target > 0)), (sizes) => {
      const spots = gridTracks(sizes.map(([source, target]) => row(source, target)));
      const places = spots
        .flatMap(({ mark, source, target, slot }) => [mark, ...source, ...(target.length > 0 ? target : [slot])])
        .map((spot) => spot.place);
      expect(places).toEqual(places.map((_, at) => at + 1));
    }),
  );
});
