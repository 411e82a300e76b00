import { eitherOf } from './either-of';
import { CARDINALS, ORDINAL_WORDS, PARTS, PLURAL_SCALES, SCALES, SHORT_SCALES } from './number-words';
import { partOf, partOfUnit } from './part-of';
import { type Numeral, plainNumeral } from './plain-numeral';
import { shareOf } from './share-of';
import { type Word, wordAfter } from './word-after';

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[ ]\d{3})+(?![\d,.]\d|\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;
const SUFFIX = /(?:st|nd|rd|th)(?![a-z])/y;
const FRACTION = / ?\/ ?(\d{1,3})(?![\d/])/y;
const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

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
  const outOf = shareOf(text, value, end);
  if (outOf) return { ...outOf, form: 'digits' };
  return scaled(text, plainNumeral(value, end, 'digits'), money);
}

/** Nobody writes a larger unit: «million million million …» ends here. */
const LARGEST = 1e15;

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
  if (!scale || next.word === 'tens' || next.word === 'scores' || numeral.scale * scale > LARGEST) return numeral;
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

/** Units that are halved in words: half an hour, half-century. */
const HALVED = new Set('hour day week month year decade century mile kilometer kilometre meter metre'.split(' '));

function halfOf(text: string, half: Word): Numeral | null {
  const article = wordAfter(text, half.to);
  const next = article && (article.word === 'a' || article.word === 'an') ? wordAfter(text, article.to) : article;
  const scale = next && SCALES.get(next.word);
  if (next && HALVED.has(next.word)) return plainNumeral(0.5, next.from - 1, 'words');
  return next && scale ? { ...plainNumeral(scale / 2, next.to, 'words'), plain: 0.5, scale } : null;
}

function afterArticle(text: string, article: Word): Numeral | null {
  const next = wordAfter(text, article.to);
  if (!next || next.from - article.to !== 1) return null;
  const part = PARTS.get(next.word);
  if (part) return partOf(text, { article, part: next });
  if (next.word === 'few' || next.word === 'couple') return severalOf(text, next);
  return SCALES.has(next.word) ? compound(text, article.to, 0, 1) : null;
}

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
    const unit = partOfUnit(text, next.to);
    if (unit !== null) return plainNumeral(whole.low / part, unit, 'words');
    return { ...plainNumeral((whole.low / part) * 100, next.to, 'words'), share: true };
  }
  return shareOf(text, whole.low, whole.end) ?? eitherOf(text, whole) ?? whole;
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
      const nth = behind && ORDINAL_WORDS.get(behind.word);
      if (behind && nth && nth < 100 && section % 100 === 0) return ordinal(sum + section + nth, behind.to);
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
      return ordinal(sum + section + nth, next.to);
    }
    // «one hundredth of» is a share.
    if (nth !== undefined && nth >= 100 && section > 0 && !(sum + section === 1 && text.startsWith(' of ', next.to))) {
      return ordinal(nth === 100 ? sum + section * 100 : (sum + section) * nth, next.to);
    }
    break;
  }
  if (!any || end === from) return null;
  return { ...plainNumeral(Number((sum + section).toPrecision(12)), end, 'words'), plain, scale };
}

function ordinal(value: number, end: number): Numeral {
  return { ...plainNumeral(value, end, 'words'), ordinal: true };
}

/** True where a numeral goes on: twenty-one, one hundred thirty; not «five ten». */
function joins(section: number, value: number, { ones, gap }: { ones: boolean; gap: string }): boolean {
  if (ones || gap.includes(',')) return false;
  if (section === 0) return true;
  if (section % 100 === 0) return value < 100;
  return section % 10 === 0 && section % 100 >= 20 && value < 10 && value > 0;
}
