import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark, type Word } from './block';
import { FUNCTION_WORDS } from './function-words';
import { pinyinSyllables } from './pinyin';

/** Words that stand twice in good English: «had had», «that that», «very very», «gave her her book». */
const TWICE = new Set('had that is her very really bye ha no so blah many more again you there out in do knock night long'.split(' '));

/** A word written twice («to to», «the the»), or two words («of the of the»), with nothing but spaces between. */
export function repeatedWord(block: Block): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < block.words.length; at += 1) {
    const [length, times] = run(block, at);
    const [first, once, last] = [block.words[at], block.words[at + length - 1], block.words[at + length * times - 1]];
    if (times < 2 || !first || !once || !last) continue;
    const word = block.text.slice(first.from, once.to);
    found.push(remark('en/repeated-word', block, { from: first.from, to: last.to, values: { word }, instead: '', at: [once.to, last.to] }));
    at += length * times - 1;
  }
  return found;
}

/** How many words stand again from `at` on, and how often in a row; once where none is repeated by mistake. */
function run(block: Block, at: number): [length: number, times: number] {
  const [first, second] = [block.words[at], block.words[at + 1]];
  if (!first || !second) return [1, 1];
  if (first.lower === second.lower && isSlip(first, second)) return [1, timesOf(block, at, 1)];
  const isPair =
    !/^(?:and|or|by)$/.test(first.lower) &&
    !/^(?:and|or|by)$/.test(second.lower) &&
    FUNCTION_WORDS.has(first.lower) &&
    FUNCTION_WORDS.has(second.lower) &&
    first.lower !== second.lower;
  return isPair ? [2, timesOf(block, at, 2)] : [1, 1];
}

function timesOf(block: Block, at: number, length: number): number {
  let next = at + length;
  while (block.words[next]?.lower === block.words[next - length]?.lower && next < block.words.length && isSpace(gap(block, next - 1)))
    next += 1;
  return Math.floor((next - at) / length);
}

function isSpace(between: string): boolean {
  return /^[ \u00a0\t]+$/.test(between);
}

/** Names that repeat themselves. Those of pandas and people in China are syllables of pinyin. */
const REDUPLICATED = new Set('walla wagga duran baden sirhan bora pago major chuck pizza couscous bling'.split(' '));

function isSlip(first: Word, second: Word): boolean {
  if (!/^[a-z]+$/.test(first.lower) || TWICE.has(first.lower)) return false;
  const isLow = second.text === second.lower;
  if (FUNCTION_WORDS.has(first.lower)) return isLow || first.lower === 'the' || first.lower === 'and' || first.lower === 'of';
  if (isLow) return first.text.length > 2;
  return first.text.length > 4 && /\p{Ll}/u.test(first.text) && !REDUPLICATED.has(first.lower) && pinyinSyllables(first.text) !== 1;
}
