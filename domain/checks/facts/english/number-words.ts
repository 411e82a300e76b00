const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;

/** zero … ninety-nine without the joins. */
export const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, at): [string, number] => [word, at]),
  ...TEENS.map((word, at): [string, number] => [word, at + 13]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['fourty', 40],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ORDINALS.map((word, at): [string, number] => [word, at]),
  ...TEENS.map((word, at): [string, number] => [`${word}th`, at + 13]),
  ...TENS.map((word, at): [string, number] => [word.replace(/y$/, 'ieth'), (at + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

export const SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);

/** Short scales that stand behind digits only; single letters want a currency sign before. */
export const SHORT_SCALES: ReadonlyMap<string, { scale: number; money: boolean }> = new Map([
  ['mn', { scale: 1e6, money: false }],
  ['mln', { scale: 1e6, money: false }],
  ['bn', { scale: 1e9, money: false }],
  ['bln', { scale: 1e9, money: false }],
  ['tn', { scale: 1e12, money: false }],
  ['trn', { scale: 1e12, money: false }],
  ['m', { scale: 1e6, money: true }],
  ['b', { scale: 1e9, money: true }],
  ['t', { scale: 1e12, money: true }],
  ['k', { scale: 1e3, money: true }],
]);

/** hundreds, tens of thousands: so many at least, and less than ten times as many. */
export const PLURAL_SCALES: ReadonlyMap<string, { low: number; high: number }> = new Map([
  ['tens', { low: 20, high: 99 }],
  ['dozens', { low: 20, high: 99 }],
  ['scores', { low: 20, high: 99 }],
  ['hundreds', { low: 100, high: 999 }],
  ['thousands', { low: 1000, high: 9999 }],
  ['millions', { low: 1e6, high: 9.99e6 }],
  ['billions', { low: 1e9, high: 9.99e9 }],
  ['trillions', { low: 1e12, high: 99e12 }],
]);

export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
]);
