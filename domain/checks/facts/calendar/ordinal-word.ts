const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;

const WORDS = new Map<string, number>([
  ...ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ['twentieth', 20],
  ...ONES.map((word, at): [string, number] => [`twenty-${word}`, at + 21]),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** Words for the first to the thirty-first, as a piece of a pattern. The longer come first. */
export const ORDINAL_WORD = [...WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('-', '[- ]'))
  .join('|');

/** «21st», «twenty-first», «twenty first»: 21. Null for anything else. */
export function ordinal(text: string): number | null {
  const figures = /^(\d{1,3})\s?(?:st|nd|rd|th)$/i.exec(text)?.[1];
  return figures ? Number(figures) : (WORDS.get(text.toLowerCase().replace(' ', '-')) ?? null);
}
