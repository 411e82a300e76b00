import { type Block, gap, type Word } from './block';
import { FUNCTION_WORDS } from './function-words';

const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'.split(
    ' ',
  ),
);
const MANY = new Set('many several various numerous these those countless few'.split(' '));
const HUNDREDS = new Set('hundreds thousands dozens tens millions'.split(' '));
const OF = new Set([...HUNDREDS, 'one', 'number', 'series', 'variety', 'couple']);
const OURS = new Set('the our its their these those his her my your'.split(' '));
/** Behind these a number names something: «Top 10 hospital», «Phase 3 trial». */
const NAMES_A_NUMBER =
  /^(?:top|phase|type|grade|class|level|no|number|chapter|article|figure|fig|table|day|version|room|ward|building|unit|stage|section|part|page|act|group|tier|category|line|gate|bus|route|channel|highway|windows|covid|sars|aged?|rule|item|step|volume|vol|issue|may|june|july|january|february|march|april|august|september|october|november|december)$/;

/** Where the noun phrase begins that the word at `at` counts as more than one; null if it counts nothing. */
export function counted(block: Block, at: number): number | null {
  const [word, next] = [block.words[at], block.words[at + 1]];
  if (!word || !next) return null;
  if (MANY.has(word.lower)) return isPlainly(block, at) ? at + 1 : null;
  if (OF.has(word.lower) && next.lower === 'of') return afterOf(block, at);
  return isNumber(block, at) && gap(block, at) === ' ' ? at + 1 : null;
}

export function isNumeral({ text, lower }: Word): boolean {
  return NUMBERS.has(lower) || /^\d+$/.test(text);
}

/** «so few», «those who» are other things; «a few» counts. */
function isPlainly(block: Block, at: number): boolean {
  const lower = block.words[at]?.lower ?? '';
  if (gap(block, at) !== ' ') return false;
  if (lower === 'few') return block.words[at - 1]?.lower === 'a';
  return lower !== 'those' || !/^(?:who|with|of|in|from|for|that)$/.test(block.words[at + 1]?.lower ?? '');
}

function afterOf(block: Block, at: number): number | null {
  const [word, third] = [block.words[at], block.words[at + 2]];
  if (!word || !third || gap(block, at) !== ' ' || gap(block, at + 1) !== ' ') return null;
  if (word.lower === 'one') return OURS.has(third.lower) ? at + 3 : null;
  if (HUNDREDS.has(word.lower)) return at + 2;
  const lead = block.words[at - 1]?.lower ?? '';
  const isA =
    /^(?:an?|the)$/.test(lead) ||
    (/^(?:large|small|great|huge|growing|increasing|wide|broad)$/.test(lead) && block.words[at - 2]?.lower === 'a');
  return isA && !OURS.has(third.lower) ? at + 2 : null;
}

/** A number of more than one that counts: no year, no code, no ordinal, no part of a date or of a name. */
function isNumber(block: Block, at: number): boolean {
  const word = block.words[at];
  const before = block.words[at - 1];
  if (!word || /[-–—.,:/$€£¥#+]$/.test(block.text.slice(Math.max(0, word.from - 1), word.from)) || isNamed(before, word)) return false;
  if (NUMBERS.has(word.lower)) {
    const next = block.words[at + 1]?.lower ?? '';
    return next !== 'of' && !NUMBERS.has(next) && !/[$€£¥] ?[\d.,]+ $/.test(block.text.slice(Math.max(0, word.from - 14), word.from));
  }
  if (!/^\d+$/.test(word.text) || /^0*1?$/.test(word.text) || /^(?:1[5-9]|20)\d\d$/.test(word.text)) return false;
  return (block.text.slice(word.from, word.from + 12).match(/^\d[\d,]*(?:\.\d+)?/)?.[0] ?? '') === word.text;
}

function isNamed(before: Word | undefined, word: Word): boolean {
  if (!before) return false;
  if (NAMES_A_NUMBER.test(before.lower)) return true;
  return /^\d/.test(word.text) && /^[A-Z]/.test(before.text) && !FUNCTION_WORDS.has(before.lower) && before.to + 1 === word.from;
}
