/** No word of any language is so long; harper's spelling runs out of memory at a few thousand letters and is slow long before. */
const LONGEST = 60;
const LONG = new RegExp(`[\\p{L}\\p{M}\\p{N}_'’]{${LONGEST + 1},}`, 'gu');
const PUT_IN = '0';

/** A line with noughts in place of runs of letters that are no word, so that every place in it stays where it was. */
export function withoutLongWords(line: string): string {
  return line.length <= LONGEST ? line : line.replace(LONG, (run) => PUT_IN.repeat(run.length));
}

/** True for words that take in what was put into the line. */
export function holdsLongWord(words: string): boolean {
  return words.includes(PUT_IN.repeat(LONGEST + 1));
}
