import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark, type Word } from './block';
import { COUNTABLE, plural, singular, VERBS_TOO } from './countable-nouns';
import { counted, isNumeral } from './counted';
import { FOLLOWING_VERBS, FUNCTION_WORDS } from './function-words';

const ONE = new Set('this every each'.split(' '));
const UNITS = new Set(
  'hour day year month week minute second meter metre kilometer kilometre mile inch foot person member bed storey story page point dollar yuan man star course degree'.split(
    ' ',
  ),
);
/** They stand within a noun phrase, though they are no modifiers: «one of the most famous hospital». */
const WITHIN = new Set('most more other own very same few only'.split(' '));

/**
 * A noun that does not agree in number with what counts it: «150 online consultation», «many institution», «one of the hospital», «this
 * patients», «a 9 members team»; or the verb behind it: «these materials is».
 */
export function agreement(block: Block): Found[] {
  return block.words.flatMap((word, at) => {
    const start = counted(block, at);
    if (start !== null) return compound(block, { at, start }) ?? headOf(block, { at, start });
    return [...(ONE.has(word.lower) ? pluralAfterOne(block, at) : []), ...verbAfterOne(block, at)];
  });
}

type Counted = { at: number; start: number };

/** «a 9 members medical team»: a number with its noun before another noun is one word. Empty where it is so written, or a name. */
function compound(block: Block, { at, start }: Counted): Found[] | null {
  const [counter, unit, next] = [block.words[at], block.words[start], block.words[start + 1]];
  if (!counter || !unit || !isNumeral(counter) || !/^an?$/.test(block.words[at - 1]?.lower ?? '') || start !== at + 1) return null;
  const one = UNITS.has(unit.lower) ? unit.lower : singular(unit.lower);
  if (!next || gap(block, start) !== ' ' || !/^\p{L}/u.test(next.text) || FUNCTION_WORDS.has(next.lower)) return [];
  if (one === undefined || !UNITS.has(one) || /^(?:old|long|high|wide|tall|deep)$/.test(next.lower)) return [];
  const instead = `${counter.text}-${one}`;
  const noun = block.text.slice(counter.from, unit.to);
  const values = { count: counter.text, noun, instead, want: 'compound' };
  return [remark('en/agreement', block, { from: counter.from, to: unit.to, values, instead })];
}

const LONGEST = 7;

/** The finding where the phrase from `start` on ends with a noun in the singular, or has a verb in the singular behind it. */
function headOf(block: Block, { at: from, start }: Counted): Found[] {
  const counter = block.words[from];
  for (let at = start; counter && at < start + LONGEST; at += 1) {
    const word = block.words[at];
    if (!word || (FUNCTION_WORDS.has(word.lower) && !WITHIN.has(word.lower)) || !/^\p{L}/u.test(word.text)) return [];
    if (at === start && UNITS.has(word.lower) && !isEnd(block, at)) return [];
    if (!isEnd(block, at)) {
      // Behind a plural the words may be those of a verb: «56 stocks subject to».
      if (!/^[ -]$/.test(gap(block, at)) || /(?:[^su]s|data|people)$/.test(word.lower)) return [];
      continue;
    }
    return COUNTABLE.has(word.lower) ? singularHead(block, { counter, word }) : verbBehind(block, { from, at });
  }
  return [];
}

function singularHead(block: Block, { counter, word }: { counter: Word; word: Word }): Found[] {
  if (word.text !== word.lower || block.text[word.to] === '-') return [];
  const instead = plural(word.text);
  const values = { count: block.text.slice(counter.from, counter.to), noun: word.text, instead, want: 'plural' };
  return [remark('en/agreement', block, { from: counter.from, to: word.to, values, instead, at: [word.from, word.to] })];
}

const PLURAL_OF: Record<string, string> = { is: 'are', was: 'were', has: 'have' };

/** «These materials is», «and 160 operations was»: only where the phrase begins its clause, so that it is the subject. */
function verbBehind(block: Block, { from, at }: { from: number; at: number }): Found[] {
  const [counter, noun, verb] = [block.words[from], block.words[at], block.words[at + 1]];
  const instead = verb && PLURAL_OF[verb.lower];
  if (!counter || !noun || !verb || !instead || gap(block, at) !== ' ' || !singular(noun.lower) || !beginsClause(block, from)) return [];
  if (!/^(?:these|those|many|several|various|numerous)$/.test(counter.lower) && UNITS.has(singular(noun.lower) ?? '')) return [];
  const values = { count: counter.text, noun: noun.text, instead, want: 'verb' };
  return [remark('en/agreement', block, { from: noun.from, to: verb.to, values, instead, at: [verb.from, verb.to] })];
}

/** They take a verb in the plural, too, in British English. */
const COLLECTIVE = new Set(
  'team government group family committee company board council club crew couple party delegation audience number series family band class college staff variety range'.split(
    ' ',
  ),
);
const SINGULAR_OF: Record<string, string> = { are: 'is', were: 'was', have: 'has' };

/** «This forum have», «the university have»: one thing with a verb in the plural. */
function verbAfterOne(block: Block, at: number): Found[] {
  const [word, noun, verb] = [block.words[at], block.words[at + 1], block.words[at + 2]];
  const instead = verb && SINGULAR_OF[verb.lower];
  if (!word || !noun || !verb || !instead || !/^(?:this|the|each|every)$/.test(word.lower)) return [];
  if (gap(block, at) !== ' ' || gap(block, at + 1) !== ' ' || !COUNTABLE.has(noun.lower) || COLLECTIVE.has(noun.lower)) return [];
  if (!beginsClause(block, at) || block.words[at - 1]?.lower === 'that') return [];
  const values = { count: word.text, noun: noun.text, instead, want: 'verbs' };
  return [remark('en/agreement', block, { from: noun.from, to: verb.to, values, instead, at: [verb.from, verb.to] })];
}

function beginsClause(block: Block, at: number): boolean {
  const before = block.words[at - 1];
  return !before || /[.,;:“"]/.test(gap(block, at - 1)) || /^(?:and|but|while|that|all)$/.test(before.lower);
}

/** True where the noun phrase ends behind the word: at a mark, or before a word that no noun phrase goes on with. */
function isEnd(block: Block, at: number): boolean {
  const between = gap(block, at);
  const [word, next, third] = [block.words[at], block.words[at + 1], block.words[at + 2]];
  if (!next || !word) return /^[\s.,;:!?)\]”"’]*$/.test(between);
  if (/^[.,;:!?)]/.test(between)) return true;
  if (between !== ' ') return false;
  // «46 presentation and 8 lectures», «800 expert and scholars»: what follows shows that the first stands for itself.
  if (next.lower === 'and' || next.lower === 'or')
    return (
      gap(block, at + 1) === ' ' && !!third && (isNumeral(third) || (COUNTABLE.has(word.lower) && singular(third.lower) !== undefined))
    );
  return (
    (FUNCTION_WORDS.has(next.lower) && !WITHIN.has(next.lower)) ||
    FOLLOWING_VERBS.has(next.lower) ||
    (next.lower === 'more' && third?.lower === 'than')
  );
}

function pluralAfterOne(block: Block, at: number): Found[] {
  const [word, next] = [block.words[at], block.words[at + 1]];
  const noun = next && singular(next.lower);
  if (!word || !next || !noun || gap(block, at) !== ' ' || next.text !== next.lower || !isEnd(block, at + 1)) return [];
  if (/['’]/.test(block.text[next.to] ?? '') || (word.lower === 'this' && VERBS_TOO.has(noun))) return [];
  const values = { count: word.text, noun: next.text, instead: noun, want: 'singular' };
  return [remark('en/agreement', block, { from: word.from, to: next.to, values })];
}
