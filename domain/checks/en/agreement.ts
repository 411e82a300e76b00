import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark, type Word } from './block';
import { COUNTABLE, plural, singular } from './countable-nouns';
import { FOLLOWING_VERBS, FUNCTION_WORDS } from './function-words';

const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'.split(
    ' ',
  ),
);
const MANY = new Set('many several various numerous these those multiple countless few'.split(' '));
/** «a number of», «one of the», «hundreds of» … ask for a plural; «group of» may be followed by a name. */
const OF = new Set('one number series variety couple hundreds thousands dozens tens millions'.split(' '));
const HUNDREDS = new Set('hundreds thousands dozens tens millions'.split(' '));
const OURS = new Set('the our its their these those his her my your'.split(' '));
const ONE = new Set('this every each another'.split(' '));
/** Behind these a number names something: «Top 10 hospital», «Phase 3 trial». */
const NAMES_A_NUMBER =
  /^(?:top|phase|type|grade|class|level|no|number|chapter|article|figure|fig|table|day|version|room|ward|building|unit|stage|section|part|page|act|group|tier|category|line|gate|bus|route|channel|highway|windows|covid|sars|age|aged|article|rule|item|step|volume|vol|issue|may|june|july|january|february|march|april|august|september|october|november|december)$/;
const UNITS = new Set(
  'hour day year month week minute second meter metre kilometer kilometre mile inch foot person member bed story storey page point dollar yuan man star course degree'.split(
    ' ',
  ),
);

/** A noun that does not agree in number with what counts it: «150 online consultation», «many institution», «one of the hospital», «this patients». */
export function agreement(block: Block): Found[] {
  return block.words.flatMap((word, at) => {
    const start = counted(block, at);
    if (start !== null) return singularHead(block, { counter: word, start });
    return ONE.has(word.lower) ? pluralAfterOne(block, at) : [];
  });
}

/** Where the noun phrase begins that the word at `at` counts as more than one; null if it counts nothing. */
function counted(block: Block, at: number): number | null {
  const word = block.words[at];
  const next = block.words[at + 1];
  if (!word || !next) return null;
  if (MANY.has(word.lower))
    return block.words[at - 1]?.lower === 'a' && word.lower === 'few' ? at + 1 : isPlainly(block, at, word) ? at + 1 : null;
  if (OF.has(word.lower) && next.lower === 'of') return afterOf(block, at);
  return isNumber(block, at) && /^ $/.test(gap(block, at)) ? at + 1 : null;
}

/** «few» alone, and «so few», «how many a», «those who» are other things. */
function isPlainly(block: Block, at: number, { lower }: Word): boolean {
  return (
    lower !== 'few' &&
    /^ $/.test(gap(block, at)) &&
    (lower !== 'those' || !/^(?:who|with|of|in|from|for|that)$/.test(block.words[at + 1]?.lower ?? ''))
  );
}

function afterOf(block: Block, at: number): number | null {
  const word = block.words[at];
  const third = block.words[at + 2];
  if (!word || !third || !isSpaced(block, at) || !isSpaced(block, at + 1)) return null;
  if (word.lower === 'one') return OURS.has(third.lower) ? at + 3 : null;
  if (HUNDREDS.has(word.lower)) return at + 2;
  const lead = block.words[at - 1]?.lower ?? '';
  const isA =
    /^(?:an?|the)$/.test(lead) ||
    (/^(?:large|small|great|huge|growing|increasing|wide|broad)$/.test(lead) && block.words[at - 2]?.lower === 'a');
  return isA && !OURS.has(third.lower) ? at + 2 : null;
}

function isSpaced(block: Block, at: number): boolean {
  return gap(block, at) === ' ';
}

/** A number of more than one that counts: no year, no code, no ordinal, no part of a date or of a name. */
function isNumber(block: Block, at: number): boolean {
  const word = block.words[at];
  if (!word) return false;
  const before = block.words[at - 1];
  const lead = block.text.slice(Math.max(0, word.from - 2), word.from);
  if (/[-–—.,:/$€£¥#+(]$/.test(lead) && !/\($/.test(lead)) return false;
  if (NUMBERS.has(word.lower))
    return (
      !/^(?:of|hundred|thousand|million)$/.test(block.words[at + 1]?.lower ?? '') &&
      !NUMBERS.has(block.words[at + 1]?.lower ?? '') &&
      !/[$€£¥] ?[\d.,]+ $/.test(block.text.slice(Math.max(0, word.from - 14), word.from)) &&
      !isNamed(before, word)
    );
  if (!/^\d+$/.test(word.text) || /^0*1?$/.test(word.text)) return false;
  const whole = block.text.slice(word.from, word.from + 12).match(/^\d[\d,]*(?:\.\d+)?/)?.[0] ?? '';
  if (whole.endsWith(',') || whole !== word.text) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(word.text)) return false;
  return !isNamed(before, word);
}

function isNamed(before: Word | undefined, word: Word): boolean {
  if (!before) return false;
  if (NAMES_A_NUMBER.test(before.lower)) return true;
  return /^\d/.test(word.text) && /^[A-Z]/.test(before.text) && !FUNCTION_WORDS.has(before.lower) && before.to + 1 === word.from;
}

const LONGEST = 6;

/** The finding where the phrase from `start` on ends with a noun in the singular. */
function singularHead(block: Block, { counter, start }: { counter: Word; start: number }): Found[] {
  for (let at = start; at < start + LONGEST; at += 1) {
    const word = block.words[at];
    if (!word || FUNCTION_WORDS.has(word.lower) || !/^\p{L}/u.test(word.text)) return [];
    if (at === start && UNITS.has(word.lower) && !isEnd(block, at)) return [];
    if (!isEnd(block, at)) {
      if (!/^[ -]$/.test(gap(block, at))) return [];
      continue;
    }
    const hyphened = gap(block, at) === '-' || block.text[word.to] === '-';
    if (
      hyphened ||
      word.text !== word.lower ||
      !COUNTABLE.has(word.lower) ||
      (at > start && gap(block, at - 1) === '-' && at - 1 === start - 1)
    )
      return [];
    const instead = plural(word.text);
    return [
      remark('en/agreement', block, {
        from: counter.from,
        to: word.to,
        values: { count: block.text.slice(counter.from, counter.to), noun: word.text, instead, want: 'plural' },
        instead,
        at: [word.from, word.to],
      }),
    ];
  }
  return [];
}

/** True where the noun phrase ends behind the word: at a mark, or before a word that no noun phrase goes on with. */
function isEnd(block: Block, at: number): boolean {
  const between = gap(block, at);
  const next = block.words[at + 1];
  if (!next) return /^[\s.,;:!?)\]”"’]*$/.test(between) && between !== '-';
  if (/^[.,;:!?)]/.test(between)) return true;
  return (
    between === ' ' && (FUNCTION_WORDS.has(next.lower) || FOLLOWING_VERBS.has(next.lower)) && next.lower !== 'and' && next.lower !== 'or'
  );
}

function pluralAfterOne(block: Block, at: number): Found[] {
  const word = block.words[at];
  const next = block.words[at + 1];
  const noun = next && singular(next.lower);
  if (!word || !next || !noun || gap(block, at) !== ' ' || next.text !== next.lower || !isEnd(block, at + 1)) return [];
  if (word.lower === 'another' || /['’]/.test(block.text[next.to] ?? '')) return [];
  if (
    word.lower === 'this' &&
    !/^(?:patients|doctors|hospitals|students|experts|teachers|problems|systems|countries|activities|methods|children|people)$/.test(
      next.lower,
    )
  )
    return [];
  return [
    remark('en/agreement', block, {
      from: word.from,
      to: next.to,
      values: { count: word.text, noun: next.text, instead: noun, want: 'singular' },
    }),
  ];
}
