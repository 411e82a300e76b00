import { exact, isNumeralStart, readNumeral } from './numeral';

/** What words of the lexicon say that the other language may tell in figures, where it isn't what is written. */
const SAID: Readonly<Record<string, readonly number[]>> = {
  九二共识: [1992],
  一号文件: [1],
  一中: [1],
  二中: [2],
  两会: [2],
};

/** Words that nobody translates by their numeral. */
const NEVER = /^(?:十分|十足|百[姓货度科分合般感废老]|千万|千克|千米|万[一分]|几|数|零|半|首|双|唯|统|单|第)/;
const LEAST = 3;

/** The numbers inside a name or phrase, which count nothing and may yet be told: the 8 of 八路军, the 1,000 of 千里之行. */
export function numbersInName(word: string): readonly number[] {
  const said = SAID[word];
  if (said) return said;
  if (NEVER.test(word)) return [];
  const numbers: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const numeral = isNumeralStart(word.charAt(at)) ? readNumeral(word, at) : null;
    if (!numeral) continue;
    if (numeral.low >= LEAST && numeral.low === numeral.high) numbers.push(exact(numeral.low));
    at = numeral.end - 1;
  }
  return numbers;
}
