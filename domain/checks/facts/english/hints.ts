import type { QuantityKind, Weight } from '@/domain/checks/facts/quantity';

/** What words without a numeral say of a number. They only ever agree with the other side. */
export type Hint = { low: number; high: number; kind: QuantityKind; also: readonly number[]; weight?: Weight };

const at = (value: number, kind: QuantityKind, also: readonly number[] = []): Hint => ({ low: value, high: value, kind, also });

const LISTS: readonly (readonly [string, Hint])[] = [
  [
    'both couple pair pairs twins twin two-way bilateral mutual mutually duo duet dual twosome spouses parents respective biennial biennially  ' +
      'couples semi-annual bilingual brothers sisters alternate former latter',
    at(2, 'count'),
  ],
  ['double doubled doubles doubling doubly redouble', at(2, 'times', [1])],
  ['twice', { ...at(2, 'count', [1]), weight: 'soft' }],
  ['thrice', { ...at(3, 'count'), weight: 'soft' }],
  ['twofold', { ...at(2, 'times', [1]), weight: 'soft' }],
  ['threefold', { ...at(3, 'times', [2]), weight: 'soft' }],
  ['multibillion', { low: 1e9, high: 99e9, kind: 'count', also: [], weight: 'soft' }],
  ['multimillion', { low: 1e6, high: 99e6, kind: 'count', also: [], weight: 'soft' }],
  ['triple tripled triples tripling trebled treble', at(3, 'times', [2])],
  ['quadruple quadrupled quadrupling', at(4, 'times', [3])],
  ['quintuple quintupled', at(5, 'times', [4])],
  ['trio triplets trilateral tripartite trilogy', at(3, 'count')],
  ['quartet quadruplets quadrilateral four-way foursome foursomes', at(4, 'count')],
  ['quintet five-a-side pentagon', at(5, 'count')],
  ['half halves half-year halved halving midway semester', at(50, 'percent', [0.5, 6])],
  ['quarter quarters quarterly', at(25, 'percent', [0.25, 3, 15])],
  ['fortnight fortnightly', at(2, 'count', [14])],
  [
    'initial initially firstly inaugural maiden debut debuted foremost champion championship gold top originally earliest primary premier pioneer',
    at(1, 'ordinal'),
  ],
  ['secondly runner silver next following', at(2, 'ordinal')],
  ['thirdly bronze', at(3, 'ordinal')],
  ['fourthly', at(4, 'ordinal')],
  ['fifthly', at(5, 'ordinal')],
  ['only single once sole singly alone', at(1, 'count')],
  ['nil scoreless', at(0, 'count')],
  ['teenage teenager teenagers teen teens', { low: 13, high: 19, kind: 'count', also: [] }],
  ['century centuries', at(100, 'count')],
  ['decade', at(10, 'count')],
  ['decades', { low: 20, high: 99, kind: 'count', also: [] }],
];

export const HINTS: ReadonlyMap<string, Hint> = new Map(
  LISTS.flatMap(([words, hint]) => words.split(' ').map((word) => [word, hint] as const)),
);
