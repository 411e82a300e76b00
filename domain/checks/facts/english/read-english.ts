import { MONEY_BEFORE } from '@/domain/checks/facts/money-before';
import type { Quantity, QuantityKind, Weight } from '@/domain/checks/facts/quantity';
import type { Unit } from '@/domain/checks/facts/units';
import { wordBefore } from '@/domain/checks/facts/word-index';
import type { Span } from '@/domain/checks/finding';
import { isBelowZero, isInDegrees } from './below-zero';
import { boundAfter, boundBefore } from './bound-around';
import { NOT_QUANTITIES } from './not-quantities';
import { readDigits, readWords } from './numeral';
import { type Numeral, plainNumeral } from './plain-numeral';
import { shareAfter, timesAfter } from './share-after';
import { bare, toldInWords } from './told-in-words';
import { unitAfter } from './unit-after';
import { UNIT_WORDS } from './unit-words';
import { isDigit, isLetter, type Word, wordAfter, wordAt } from './word-after';

/** `heat` is true of texts that speak of degrees at all. */
type Source = { text: string; lower: string; heat: boolean };

/** The quantities of an English text, in reading order. Text is in its plain form (`sameLengthForm`). */
export function readEnglish(text: string, claimed: readonly Span[]): Quantity[] {
  const lower = smallLetters(text);
  const source = { text, lower, heat: /°|℃|℉|degree/.test(lower) };
  const found: Quantity[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const span = claimed[next];
    if (span && at >= span[0]) {
      at = Math.max(at, span[1]);
      next++;
      continue;
    }
    const read = readAt(source, at, span ? span[0] : text.length);
    if (read) found.push(...read.quantities);
    at = Math.max(at + 1, read?.end ?? 0);
  }
  return found;
}

type Read = { quantities: readonly Quantity[]; end: number };

function readAt(source: Source, at: number, limit: number): Read | null {
  const code = source.lower.charCodeAt(at);
  if (isDigit(code) || (code === 46 && startsDecimal(source.lower, at))) return digitsAt(source, at, limit);
  return isLetter(code) ? wordsAt(source, at, limit) : null;
}

/** The point of «.5». */
function startsDecimal(lower: string, at: number): boolean {
  return isDigit(lower.charCodeAt(at + 1)) && (at === 0 || ' (<>=≤≥＜＞'.includes(lower.charAt(at - 1)));
}

function digitsAt(source: Source, at: number, limit: number): Read {
  const { text, lower } = source;
  const money = wordBefore(MONEY_BEFORE, text, text.charCodeAt(at - 1) === 32 ? at - 1 : at);
  const numeral = readDigits(lower, at, money !== null);
  if (!numeral) return { quantities: [], end: at + 1 };
  if (numeral.end > limit || (isLetter(text.charCodeAt(at - 1)) && !money && !isTimesSign(lower, at)))
    return { quantities: [], end: Math.min(numeral.end, limit) };
  const quantities = quantitiesOf(source, at, { numeral, money });
  return { quantities, end: endOf(quantities, numeral, limit) };
}

/** The x of «4x100». */
function isTimesSign(lower: string, at: number): boolean {
  return (
    lower.charAt(at - 1) === 'x' &&
    (isDigit(lower.charCodeAt(at - 2)) || (lower.charAt(at - 2) === ' ' && isDigit(lower.charCodeAt(at - 3))))
  );
}

function wordsAt(source: Source, at: number, limit: number): Read {
  const { lower } = source;
  const first = wordAt(lower, at);
  if (!first) return { quantities: [], end: at + 1 };
  const phrase = NOT_QUANTITIES.get(first.word)?.find((rest) => lower.startsWith(rest, first.to));
  if (phrase !== undefined && !boundBefore(lower, at)) return { quantities: [], end: Math.min(first.to + phrase.length, limit) };
  const numeral = readWords(lower, first) ?? singleUnit(lower, first);
  if (numeral && numeral.end <= limit && !(numeral.ordinal && isSecondOfTime(lower, first))) {
    const quantities = quantitiesOf(source, at, { numeral, money: null });
    return { quantities, end: endOf(quantities, numeral, limit) };
  }
  const quantities = toldInWords(source, first);
  return { quantities, end: Math.min(limit, quantities.at(-1)?.span[1] ?? first.to) };
}

/** Behind the unit, which says nothing more of its own: «two decades». */
function endOf([quantity]: readonly Quantity[], { end }: Numeral, limit: number): number {
  return Math.min(limit, Math.max(end, quantity?.span[1] ?? end));
}

/** «more than a month»: an article counts where a bound stands before it and a unit behind. */
function singleUnit(lower: string, article: Word): Numeral | null {
  if (article.word !== 'a' && article.word !== 'an') return null;
  const noun = wordAfter(lower, article.to);
  const unit = noun && UNIT_WORDS.get(noun.word);
  if (!unit || unit.dimension === 'money' || !boundBefore(lower, article.from)) return null;
  return plainNumeral(1, article.to, 'words');
}

/** The second of a clock: behind «per», «every», «split». */
function isSecondOfTime(lower: string, { word, from }: Word): boolean {
  return word === 'second' && /(?:per|every|split)[ -]$/.test(lower.slice(Math.max(0, from - 6), from));
}

type MoneyBefore = { word: string; value: Unit } | null;
type Given = { numeral: Numeral; money: MoneyBefore };

function quantitiesOf(source: Source, at: number, { numeral, money }: Given): Quantity[] {
  const { lower } = source;
  const unit = unitAfter(source, numeral);
  if (isLetter(lower.charCodeAt(numeral.end)) && !unit && lower.charAt(numeral.end) !== 'x') return gluedOf(at, numeral);
  const share = shareAfter(lower, numeral.end);
  const times = share ? null : timesAfter(lower, at, numeral);
  const kind = kindOf({
    numeral,
    unit: unit?.unit ?? null,
    share: share?.kind ?? null,
    times: times !== null,
    money: money !== null,
    before: lower.slice(Math.max(0, at - 8), at),
  });
  const start = money ? at - money.word.length - (lower.charCodeAt(at - 1) === 32 ? 1 : 0) : at;
  const unitEnd = share?.end ?? times?.end ?? unit?.end ?? numeral.end;
  const before = boundBefore(lower, start);
  const after = boundAfter(lower, unitEnd);
  const heat = source.heat && (unit?.unit.dimension === 'temperature' || isInDegrees(lower, numeral.end));
  const factor = (share?.factor ?? 1) * (heat && isBelowZero(lower, at, numeral.end) ? -1 : 1);
  const off = share !== null && isOff(lower, at, share.end);
  const weight = isListed(source.text, at, numeral) ? 'hint' : isPronoun(lower, at, numeral) ? 'soft' : null;
  const quantity: Quantity = {
    low: (factor < 0 ? numeral.high : numeral.low) * factor,
    high: (factor < 0 ? numeral.low : numeral.high) * factor,
    also: times?.exact ? [] : alsoOf(numeral, kind, unit?.word ?? ''),
    sense: times?.exact ? 'multiple' : off ? 'off' : undefined,
    kind,
    unit: kind === 'money' ? (money?.value ?? unit?.unit ?? null) : kind === 'count' || kind === 'measure' ? (unit?.unit ?? null) : null,
    bound: numeral.more ? 'over' : (after?.bound ?? before?.bound ?? null),
    weight: weight ?? weightOf(numeral, kind),
    rounded: numeral.share,
    scale: numeral.scale,
    lent: false,
    loose: isNameLike(source.text, at) || isKnown(lower, at, numeral),
    span: [before?.from ?? start, Math.max(after?.end ?? unitEnd, numeral.end)],
    core: [at, numeral.end],
  };
  const parts = numeral.parts.map(
    (value): Quantity => ({ ...quantity, low: value, high: value, kind: 'count', unit: null, weight: 'hint', rounded: false }),
  );
  return [quantity, ...parts];
}

const OFF_BEHIND = /^ (?:off\b|discounts?\b|price cuts?\b|reductions?\b|cheaper)/;
const OFF_BEFORE = /\bdiscounts? (?:of|from|by|up to|of up to) $/;

/** «20% off», «a discount of 20 percent» */
function isOff(lower: string, at: number, end: number): boolean {
  return OFF_BEHIND.test(lower.slice(end, end + 16)) || OFF_BEFORE.test(lower.slice(Math.max(0, at - 20), at));
}

/** «Four Corners»: a capital inside a sentence. */
function isNameLike(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90 && isLetter(text.charCodeAt(at - 2)) && text.charCodeAt(at - 1) === 32;
}

/** What stands before number words that tell nothing new: «the seven», «all three», «the same three questions». */
const KNOWN =
  /\b(?:(?:the|these|those|its|their|our|his|her|my|your|whose)(?: (?:other|same|remaining|whole|entire))?|all|other|remaining|any|each of the|of us|of them) $/;

function isKnown(lower: string, at: number, { form, ordinal, low }: Numeral): boolean {
  return form === 'words' && !ordinal && low <= 12 && KNOWN.test(lower.slice(Math.max(0, at - 18), at));
}

/** «1. » and «(2) » at the head of a line count its lines, as 一、 does. */
function isListed(text: string, at: number, { form, low, end }: Numeral): boolean {
  if (form !== 'digits' || low > 50 || !/^[.)] /.test(text.slice(end, end + 2))) return false;
  const before = text.charAt(at - 1) === '(' ? at - 1 : at;
  return before === 0 || text.charAt(before - 1) === '\n';
}

/** What follows an ordinal that stands for a noun of the text: «the third I’d like to tell», «the fifth took an hour». */
const NO_NOUN =
  /^(?:$|[^ a-z-]| (?:[a-z]+ed|i|he|she|it|we|they|you|is|was|are|were|has|had|have|will|would|took|takes|came|comes|went|of|in|to|for|from|at|on|by|and|or|but|that|which|who|after|before)(?![a-z]))/;

function isPronoun(lower: string, at: number, { form, ordinal, end }: Numeral): boolean {
  return form === 'words' && ordinal && lower.startsWith('the ', at - 4) && NO_NOUN.test(lower.slice(end, end + 16));
}

/** Digits that begin a code or a name (5G, 737NG, 76ers) only hint at a number. */
function gluedOf(at: number, { low, end }: Numeral): Quantity[] {
  return [{ ...bare([at, end]), low, high: low }];
}

function alsoOf({ low }: Numeral, kind: QuantityKind, unit: string): number[] {
  if (kind === 'times') return [low + 1];
  return unit === 'm' ? [low * 1e6] : [];
}

type KindOf = { numeral: Numeral; unit: Unit | null; share: 'percent' | 'points' | null; times: boolean; money: boolean; before: string };

const NUMBERED = /(?:\bno\.? ?|\bnumber |#)$/;

function kindOf({ numeral, unit, share, times, money, before }: KindOf): QuantityKind {
  if (share) return share;
  if (numeral.share) return 'percent';
  if (numeral.ordinal || NUMBERED.test(before)) return 'ordinal';
  if (times) return 'times';
  if (money || unit?.dimension === 'money') return 'money';
  return unit ? 'measure' : 'count';
}

/** «The hundredth time» is often said of many. */
const ROUND = new Set([100, 1000, 1e6]);

function weightOf({ form, vague, low, ordinal, scale, share, plain }: Numeral, kind: QuantityKind): Weight {
  if (share || vague) return 'soft';
  if (form === 'digits') return 'hard';
  if (ordinal || kind === 'ordinal') return low >= 3 && !ROUND.has(low) ? 'hard' : 'soft';
  if (scale > 1) return low === scale || plain === 0.5 || scale === 12 ? 'soft' : 'hard';
  return low > 12 ? 'hard' : 'soft';
}

function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
