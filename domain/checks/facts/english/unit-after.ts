import { type Unit, unitOf } from '@/domain/checks/facts/units';
import type { Numeral } from './plain-numeral';
import { UNIT_WORDS } from './unit-words';
import { isDigit, isLetter } from './word-after';

export type UnitAfter = { unit: Unit; word: string; end: number };

/** Words that may stand between the number and its unit: five consecutive years. */
const BETWEEN = new Set(
  'consecutive straight full whole more other additional further extra calendar working business long successive short million-plus light metric of'.split(
    ' ',
  ),
);
/** Words that are units only where digits stand right before them. */
const SHORT = new Set('m l g p ha ft ms ng mt kb mb gb tb kw mw gw ug um nm ml oz lb cc yo li mu min'.split(' '));
/** Of these, the ones that are codes in capitals: 5G, 737NG. */
const SMALL_ONLY = new Set('m g p ng ms um ug nm cc min li mu'.split(' '));
const NATIONS = new Set([
  'us',
  'u.s.',
  'united states',
  'american',
  'chinese',
  'singapore',
  'hong kong',
  'canadian',
  'australian',
  'british',
  'japanese',
  'taiwan',
  'new taiwan',
  'new zealand',
  'european',
  'korean',
]);
const WITH_SCALE = new Set('won rand dong baht lira'.split(' '));

/** The unit or currency behind a number: «km», «years old», «U.S. dollars», «consecutive years». */
export function unitAfter({ text, lower }: { text: string; lower: string }, { end, form, scale, vague }: Numeral): UnitAfter | null {
  let from = end;
  const code = lower.charCodeAt(from);
  if (code === 32 || code === 45 || code === 8209) from++;
  const sign = signAt(lower, from);
  if (sign) return sign;
  const first = wordEnd(lower, from);
  if (first === from) return null;
  const firstWord = lower.slice(from, first);
  if (BETWEEN.has(firstWord) && (firstWord !== 'of' || vague)) {
    const second = wordEnd(lower, first + 1);
    const unit =
      UNIT_WORDS.get(lower.slice(first + 1, gapEnd(lower, second))) ??
      UNIT_WORDS.get(lower.slice(first + 1, second)) ??
      poundsAt(lower.slice(first + 1, second));
    return unit && (unit.dimension !== 'money' || firstWord === 'of') ? { unit, word: '', end: second } : null;
  }
  const second = gapEnd(lower, first);
  const third = second > first ? gapEnd(lower, second) : second;
  const fourth = third > second ? gapEnd(lower, third) : third;
  for (const to of [fourth, third, second, first]) {
    const word = lower.slice(from, to);
    const unit = UNIT_WORDS.get(word);
    if (!unit || /^(?:years?|months?) (?:over|on|old) /.test(word)) continue;
    if (SHORT.has(word) && (form !== 'digits' || (SMALL_ONLY.has(word) && text.slice(from, to) !== word))) return null;
    if (WITH_SCALE.has(word) && scale === 1) return null;
    if (unit.key === 'year' && /^ ?(?:over|on|to)[ -]?(?:-)?(?:year|date)/.test(lower.slice(to, to + 10))) return null;
    return { unit, word, end: to };
  }
  const national =
    NATIONS.has(firstWord) || NATIONS.has(lower.slice(from, second))
      ? currencyAt(lower, NATIONS.has(lower.slice(from, second)) ? second : first)
      : null;
  if (national) return national;
  const pounds = poundsAt(firstWord);
  return pounds ? { unit: pounds, word: firstWord, end: first } : null;
}

/** A currency behind the name of a country that is not its own: «US euros». */
function currencyAt(lower: string, end: number): UnitAfter | null {
  const to = gapEnd(lower, end);
  const word = lower.slice(end + 1, to);
  const unit = UNIT_WORDS.get(word) ?? poundsAt(word);
  return unit?.dimension === 'money' ? { unit, word, end: to } : null;
}

function poundsAt(word: string): Unit | undefined {
  return word === 'pounds' || word === 'pound' ? unitOf('POUNDS') : undefined;
}

function signAt(lower: string, from: number): UnitAfter | null {
  const char = lower.charAt(from);
  if (char === '℃') return { unit: unitOf('celsius'), word: char, end: from + 1 };
  if (char === '℉') return { unit: unitOf('fahrenheit'), word: char, end: from + 1 };
  if (char === '€') return { unit: unitOf('EUR'), word: char, end: from + 1 };
  if (char === '£') return { unit: unitOf('GBP'), word: char, end: from + 1 };
  if (char !== '°' && char !== 'º') return null;
  const at = lower.charAt(from + 1) === ' ' ? from + 2 : from + 1;
  const scale = lower.charAt(at);
  if (scale === 'f') return { unit: unitOf('fahrenheit'), word: char, end: at + 1 };
  return scale === 'c' ? { unit: unitOf('celsius'), word: char, end: at + 1 } : null;
}

/** The end of a word; «km²», «m3» and «u.s.» are words. */
export function wordEnd(lower: string, from: number): number {
  let to = from;
  for (;;) {
    const code = lower.charCodeAt(to);
    if (!isLetter(code) && code !== 181 && code !== 956 && code !== 178 && code !== 179 && !(to > from && isDigit(code) && to - from < 3))
      break;
    to++;
  }
  return to === from + 1 && lower.startsWith('.s.', to) ? to + 3 : to;
}

function gapEnd(lower: string, end: number): number {
  const code = lower.charCodeAt(end);
  return code === 32 || code === 45 ? wordEnd(lower, end + 1) : end;
}
