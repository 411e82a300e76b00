import type { QuantityKind, Sense, Weight } from '@/domain/checks/facts/quantity';

/** What words without a numeral say of a number. Most only ever agree with the other side; those with a weight of their own say it plainly. */
export type Hint = { low: number; high: number; kind: QuantityKind; also: readonly number[]; weight?: Weight; sense?: Sense };

const at = (value: number, kind: QuantityKind, also: readonly number[] = []): Hint => ({ low: value, high: value, kind, also });

const FOLDS = 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold elevenfold'.split(' ');
/** «increased threefold» is three times as much, and to some writers three times more. */
const folds = FOLDS.map((word, place): readonly [string, Hint] => [word, { ...at(place + 2, 'times', [place + 3]), weight: 'soft' }]);
const grown = (value: number): Hint => ({ ...at(value, 'times', [value - 1]), weight: 'soft', sense: 'grown' });

const told = (value: number): Hint => ({ ...at(value, 'count'), weight: 'soft' });
const aged = (tens: number): Hint => ({ low: tens * 10, high: tens * 10 + 9, kind: 'count', also: [] });

const LISTS: readonly (readonly [string, Hint])[] = [
  ...folds,
  [
    'both couple pair pairs twin two-way bid bilateral mutual mutually duo duet dual twosome spouses parents respective biennial biennially  ' +
      'couples semi-annual bilingual brothers sisters alternate former latter',
    at(2, 'count'),
  ],
  ['double doubles doubly redouble', at(2, 'times', [1])],
  ['doubled doubling', grown(2)],
  ['twice', { ...at(2, 'count', [1]), weight: 'soft' }],
  ...['twins', 'triplets', 'quadruplets', 'quintuplets', 'sextuplets', 'septuplets'].map((word, place) => [word, told(place + 2)] as const),
  ['univalent monovalent', told(1)],
  ['bivalent', told(2)],
  ['trivalent', told(3)],
  ['quadrivalent tetravalent', told(4)],
  ['pentavalent', told(5)],
  ['hexavalent', told(6)],
  ['heptavalent', told(7)],
  ['octavalent', told(8)],
  ['nonavalent', told(9)],
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, place) => [word, aged(place + 2)] as const),
  ...'sexagenarian septuagenarian octogenarian nonagenarian'.split(' ').map((word, place) => [word, aged(place + 6)] as const),
  ...'sexagenarians septuagenarians octogenarians nonagenarians'.split(' ').map((word, place) => [word, aged(place + 6)] as const),
  ['centenary centennial centenarian centenarians', at(100, 'count')],
  ['bicentenary bicentennial', at(200, 'count')],
  ['millennium', at(1000, 'count')],
  ['millennia', { low: 2000, high: 9000, kind: 'count', also: [] }],
  ['tertiary', at(3, 'count')],
  ['secondary', at(2, 'count')],
  ['thrice', { ...at(3, 'count'), weight: 'soft' }],
  ['multibillion', { low: 1e9, high: 99e9, kind: 'count', also: [], weight: 'soft' }],
  ['multimillion', { low: 1e6, high: 99e6, kind: 'count', also: [], weight: 'soft' }],
  ['triple triples treble', at(3, 'times', [2])],
  ['tripled tripling trebled trebling', grown(3)],
  ['quadruple quadruples', at(4, 'times', [3])],
  ['quadrupled quadrupling', grown(4)],
  ['quintuple quintuples', at(5, 'times', [4])],
  ['quintupled quintupling', grown(5)],
  ['sextupled', grown(6)],
  ['octupled', grown(8)],
  ['trio trilateral tripartite trilogy tid', at(3, 'count')],
  ['quartet quadrilateral qid four-way foursome foursomes', at(4, 'count')],
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
