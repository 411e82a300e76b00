import { CARDINALS, ORDINAL_WORDS, PARTS, PLURAL_SCALES, SCALES, SHORT_SCALES } from './number-words';
import { type Word, wordAfter } from './word-after';

/** A numeral as it stands in English. `end` is behind its last character. */
export type Numeral = {
  low: number;
  high: number;
  end: number;
  form: 'digits' | 'words';
  ordinal: boolean;
  /** A share in words or as 1/3, in per cent. */
  share: boolean;
  vague: boolean;
  /** True of «300+ billion». */
  more: boolean;
  /** Before million or thousand: the 2.6 of 2.6 million. */
  plain: number;
  scale: number;
  /** The two numbers of «one in five», which the other language may tell apart. */
  parts: readonly number[];
};

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[ ]\d{3})+(?![\d,.]\d|\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;
const SUFFIX = /(?:st|nd|rd|th)(?![a-z])/y;
const FRACTION = /\/(\d{1,3})(?![\d/])/y;
const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** A whole numeral of that value that ends there. */
export function plainNumeral(value: number, end: number, form: Numeral['form']): Numeral {
  return { low: value, high: value, end, form, ordinal: false, share: false, vague: false, more: false, plain: value, scale: 1, parts: [] };
}

/** A number in digits with what belongs to it: 1st, 2/3, 1.5 million, 3½. `money` is true behind a currency sign. */
export function readDigits(text: string, at: number, money: boolean): Numeral | null {
  ARABIC.lastIndex = at;
  const written = ARABIC.exec(text)?.[0];
  if (written === undefined) return null;
  const end = at + written.length;
  const value = Number(written.replace(/[, ]/g, ''));
  SUFFIX.lastIndex = end;
  if (SUFFIX.test(text)) return { ...plainNumeral(value, end + 2, 'digits'), ordinal: true };
  const glyph = GLYPHS[text.charAt(end)];
  if (glyph !== undefined) return scaled(text, plainNumeral(value + glyph, end + 1, 'digits'), money);
  FRACTION.lastIndex = end;
  const below = Number(FRACTION.exec(text)?.[1] ?? 0);
  if (below > value && value > 0 && Number.isInteger(value)) {
    return { ...plainNumeral((value / below) * 100, FRACTION.lastIndex, 'digits'), share: true, parts: [value, below] };
  }
  const outOf = share(text, value, end);
  if (outOf) return { ...outOf, form: 'digits' };
  return scaled(text, plainNumeral(value, end, 'digits'), money);
}

function scaled(text: string, numeral: Numeral, money: boolean): Numeral {
  const plus = text.charAt(numeral.end) === '+';
  const next = wordAfter(text, plus ? numeral.end + 1 : numeral.end);
  if (!next) return numeral;
  const half = next.word === 'and' ? andAHalf(text, next) : null;
  if (half)
    return scaled(text, { ...numeral, low: numeral.low + 0.5, high: numeral.high + 0.5, plain: numeral.plain + 0.5, end: half }, money);
  const short = SHORT_SCALES.get(next.word);
  const scale =
    SCALES.get(next.word) ??
    PLURAL_SCALES.get(next.word)?.low ??
    (short && (money || !short.money) && next.from - numeral.end <= 1 ? short.scale : undefined);
  if (!scale || next.word === 'tens' || next.word === 'scores') return numeral;
  const value = Number((numeral.low * scale).toPrecision(12));
  return scaled(
    text,
    { ...numeral, low: value, high: value, end: next.to, scale: numeral.scale * scale, more: numeral.more || plus },
    false,
  );
}

function andAHalf(text: string, and: Word): number | null {
  const article = wordAfter(text, and.to);
  if (article?.word !== 'a') return null;
  const half = wordAfter(text, article.to);
  return half?.word === 'half' ? half.to : null;
}

/** «in five», «out of ten» behind a number that is smaller. */
function share(text: string, value: number, end: number): Numeral | null {
  const next = wordAfter(text, end);
  // «one person in six»
  const noun = next && value === 1 && next.word !== 'in' && next.word !== 'out' && next.word !== 'of' ? wordAfter(text, next.to) : null;
  const link = noun?.word === 'in' ? noun : next;
  if (!link || !Number.isInteger(value) || value < 1) return null;
  const of = link.word === 'out' ? wordAfter(text, link.to) : null;
  if (link.word !== 'in' && of?.word !== 'of') return null;
  const from = of?.word === 'of' ? of : link;
  const every = wordAfter(text, from.to);
  const start = every?.word === 'every' ? every.to : from.to;
  const below = wholeAfter(text, start);
  if (!below || below.value <= value || below.value < 2 || below.value > 1000) return null;
  if (below.digits && below.value > 100) return null;
  const behind = wordAfter(text, below.end);
  if (link.word === 'in' && behind && UNLIKE_SHARES.has(behind.word)) return null;
  return { ...plainNumeral((value / below.value) * 100, below.end, 'words'), share: true, parts: [value, below.value] };
}

/** «wins one in two years» tells when, not a share. */
const UNLIKE_SHARES = new Set([
  'year',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'decades',
  'games',
  'matches',
  'months',
]);

function wholeAfter(text: string, at: number): { value: number; end: number; digits: boolean } | null {
  const from = text.charAt(at) === ' ' || text.charAt(at) === '-' ? at + 1 : at;
  ARABIC.lastIndex = from;
  const digits = ARABIC.exec(text)?.[0];
  if (digits) return { value: Number(digits.replace(/[, ]/g, '')), end: from + digits.length, digits: true };
  const word = wordAfter(text, at);
  const value = word && CARDINALS.get(word.word);
  return word && value ? { value, end: word.to, digits: false } : null;
}

/** A number in words that begins with the word `first`, or null. */
export function readWords(text: string, first: Word): Numeral | null {
  if (first.word === 'half') return halfOf(text, first);
  if (first.word === 'a' || first.word === 'an') return afterArticle(text, first);
  if (first.word === 'several' || first.word === 'few' || first.word === 'many') return severalOf(text, first);
  if (PLURAL_SCALES.has(first.word)) return pluralOf(text, first);
  const ordinal = ORDINAL_WORDS.get(first.word);
  if (ordinal !== undefined) return { ...plainNumeral(ordinal, first.to, 'words'), ordinal: true };
  if (SCALES.has(first.word)) return { ...scaled(text, plainNumeral(1, first.from, 'words'), false) };
  return cardinal(text, first);
}

function halfOf(text: string, half: Word): Numeral | null {
  const article = wordAfter(text, half.to);
  const next = article && (article.word === 'a' || article.word === 'an') ? wordAfter(text, article.to) : article;
  const scale = next && SCALES.get(next.word);
  return next && scale ? { ...plainNumeral(scale / 2, next.to, 'words'), plain: 0.5, scale } : null;
}

function afterArticle(text: string, article: Word): Numeral | null {
  const next = wordAfter(text, article.to);
  if (!next || next.from - article.to !== 1) return null;
  const part = PARTS.get(next.word);
  if (part) {
    const of = wordAfter(text, next.to);
    if (part !== 2 && (of?.word === 'of' || isCutBy(text, { article, part: next })))
      return { ...plainNumeral(100 / part, next.to, 'words'), share: true };
    const scale = of && SCALES.get(of.word);
    return of && scale && part !== 3 ? { ...plainNumeral(scale / part, of.to, 'words'), scale } : null;
  }
  if (next.word === 'few' || next.word === 'couple') return severalOf(text, next);
  if (!SCALES.has(next.word)) return null;
  return compound(text, article.to, 0, 1);
}

/** «cut by a third», also «by almost a third since May», and not «by a third party». */
function isCutBy(text: string, { article, part }: { article: Word; part: Word }): boolean {
  const before = text.slice(Math.max(0, article.from - 20), article.from);
  const behind = text.slice(part.to, part.to + 12);
  return BY.test(before) && (!/^[ -]\p{L}/u.test(behind) || ON.test(behind));
}

const BY = /\bby (?:about |nearly |almost |around |roughly |over |up to |more than |less than )?$/i;
const ON = /^ (?:since|in|over|from|to|on|at|and|or|between|during|within|while|when|compared|against|every|each|last|this)\b/;

function severalOf(text: string, several: Word): Numeral | null {
  const of = wordAfter(text, several.to);
  const next = of?.word === 'of' ? wordAfter(text, of.to) : of;
  const scale = next && (SCALES.get(next.word) ?? PLURAL_SCALES.get(next.word)?.low);
  if (!next || !scale) return null;
  const deeper = scaled(text, plainNumeral(scale, next.to, 'words'), false);
  const couple = several.word === 'couple';
  return { ...deeper, low: deeper.low * 2, high: deeper.low * (couple ? 2 : 10) - (couple ? 0 : 1), vague: true };
}

function pluralOf(text: string, first: Word): Numeral | null {
  const range = PLURAL_SCALES.get(first.word);
  if (!range) return null;
  const of = wordAfter(text, first.to);
  const next = of?.word === 'of' ? wordAfter(text, of.to) : null;
  const scale = next && PLURAL_SCALES.get(next.word);
  if (next && scale)
    return {
      ...plainNumeral(range.low * scale.low, next.to, 'words'),
      low: Math.min(range.low, range.low) * scale.low * (first.word === 'tens' ? 0.5 : 1),
      high: (range.high + 1) * scale.low,
      vague: true,
    };
  if (first.word === 'tens' || first.word === 'scores')
    return first.word === 'tens' ? null : { ...plainNumeral(20, first.to, 'words'), high: 99, vague: true };
  return { ...plainNumeral(range.low, first.to, 'words'), high: range.high, vague: true };
}

/** «the first three quarters» are nine months. */
const QUARTERS_OF_YEAR = /\b(?:first|last|past|next|previous|these|those)[ -]$/;

function cardinal(text: string, first: Word): Numeral | null {
  const value = CARDINALS.get(first.word);
  if (value === undefined) return null;
  const whole = compound(text, first.from, 0, 0);
  if (!whole) return null;
  if (whole.ordinal) return whole;
  const next = wordAfter(text, whole.end);
  const part = next && PARTS.get(next.word);
  if (
    next &&
    part &&
    part > 1 &&
    !(part === 4 && QUARTERS_OF_YEAR.test(text.slice(Math.max(0, first.from - 10), first.from))) &&
    whole.low < part &&
    (whole.low > 1 || next.word !== 'half') &&
    !(whole.low === 1 && next.word.endsWith('s'))
  ) {
    return { ...plainNumeral((whole.low / part) * 100, next.to, 'words'), share: true };
  }
  return share(text, whole.low, whole.end) ?? whole;
}

/** one hundred and thirty-one; twenty-first; three and a half million. With `start` 1 a scale word comes first: a million. */
function compound(text: string, from: number, total: number, start: number): Numeral | null {
  let sum = total;
  let section = start;
  let end = from;
  let scale = 1;
  let plain = start;
  let ones = false;
  let any = start > 0;
  for (;;) {
    let next = wordAfter(text, end);
    if (!next) break;
    if (next.word === 'and' && any && scale > 1) {
      const behind = wordAfter(text, next.to);
      if (!behind || !CARDINALS.has(behind.word) || ones) break;
      next = behind;
    }
    const value = CARDINALS.get(next.word);
    if (value !== undefined) {
      if (any && !joins(section, value, { ones, gap: text.slice(end, next.from) })) break;
      section += value;
      ones = value < 20;
      plain = any && scale > 1 ? plain : section;
      end = next.to;
      any = true;
      continue;
    }
    const factor = SCALES.get(next.word);
    if (factor && any && next.word !== 'dozen') {
      if (factor === 100) section = (section || 1) * 100;
      else {
        sum += (section || 1) * factor;
        section = 0;
      }
      scale = Math.max(scale, factor);
      ones = false;
      end = next.to;
      continue;
    }
    if (next.word === 'dozen' && any) {
      section = (section || 1) * 12;
      return { ...plainNumeral(sum + section, next.to, 'words'), plain: section, scale: 12 };
    }
    const half = next.word === 'and' && any ? andAHalf(text, next) : null;
    if (half) {
      section += 0.5;
      plain += 0.5;
      end = half;
      continue;
    }
    const nth = ORDINAL_WORDS.get(next.word);
    if (nth !== undefined && any && section >= 20 && section % 10 === 0 && nth < 10 && text.charAt(end) === '-') {
      return { ...plainNumeral(sum + section + nth, next.to, 'words'), ordinal: true };
    }
    break;
  }
  if (!any || end === from) return null;
  return { ...plainNumeral(Number((sum + section).toPrecision(12)), end, 'words'), plain, scale };
}

/** True where a numeral goes on: twenty-one, one hundred thirty; not «five ten». */
function joins(section: number, value: number, { ones, gap }: { ones: boolean; gap: string }): boolean {
  if (ones || gap.includes(',')) return false;
  if (section === 0) return true;
  if (section % 100 === 0) return value < 100;
  return section % 10 === 0 && section % 100 >= 20 && value < 10 && value > 0;
}
