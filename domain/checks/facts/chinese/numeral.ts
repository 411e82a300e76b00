/** A numeral as it stands in Chinese: digits, Han numerals, or both composed (2万5千). `end` is behind the last character. */
export type Numeral = {
  low: number;
  high: number;
  end: number;
  /** How it is written: with digits, in Han numerals of one character, or of several. */
  form: 'digits' | 'one' | 'several';
  /** True of 多, 余 and 几 between number and unit: 30余万. */
  more: boolean;
  /** True of numbers that only say how large: 十几, 数百, 二三十. */
  vague: boolean;
  /** What the digits alone say, before 万 or 亿: the 2.6 of 2.6万. */
  plain: number;
  scale: number;
};

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  兩: 2,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12, 萬: 1e4, 億: 1e8 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const MORE = new Set(['多', '余', '来']);
/** 千米, 千克, 千瓦 …: here 千 belongs to the unit. */
const AFTER_KILO = new Set(['米', '克', '瓦', '卡', '赫', '帕', '焦', '伏', '安']);

/** Numerals of cheques; alone they are words (队伍, 大陆). */
const FINANCIAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const BEHIND_FINANCIAL = `${FINANCIAL}万亿元角`;

const ARABIC = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.]\d|\d)|\d+(?:\.\d+)?/y;

/** Every character that a numeral may begin with. */
export const NUMERAL_STARTS: readonly string[] = [
  ...'0123456789几数',
  ...Object.keys(DIGIT),
  ...Object.keys(SMALL),
  ...Object.keys(BIG),
  ...Object.keys(TENS),
];
const STARTS = new Set(NUMERAL_STARTS);

export function isNumeralStart(char: string): boolean {
  return STARTS.has(char);
}

/** The numeral at `at`, or null. Runs of Han digits that are neither a number nor a span (三 五) are read digit by digit. */
export function readNumeral(text: string, at: number): Numeral | null {
  const first = text.charAt(at);
  if (first >= '0' && first <= '9') return readArabic(text, at);
  return FINANCIAL.includes(first) && !BEHIND_FINANCIAL.includes(text.charAt(at + 1) || '…') ? null : readHan(text, at);
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32) i++;
  return i;
}

/** The product of the units at `at` (万亿 = 10¹²), leaving 千 to 千米. */
function scaleAt(text: string, at: number): { scale: number; end: number } {
  let scale = 1;
  let i = at;
  for (;;) {
    const char = text.charAt(i);
    const factor = SMALL[char] ?? BIG[char];
    if (
      !factor ||
      (char === '百' && (text.startsWith('分点', i + 1) || text.startsWith('分之', i + 1))) ||
      (char === '千' && AFTER_KILO.has(text.charAt(i + 1)))
    )
      return { scale, end: i };
    scale *= factor;
    i++;
  }
}

/** `below`: what is not less is none, which ends a chain like 3万3万3万… at its second link. */
function readArabic(text: string, at: number, below = Number.POSITIVE_INFINITY): Numeral | null {
  ARABIC.lastIndex = at;
  const written = ARABIC.exec(text)?.[0];
  if (written === undefined) return null;
  const plain = Number(written.replace(/[,， ]/g, ''));
  const end = at + written.length;
  let place = skipSpaces(text, end);
  const mark = text.charAt(place);
  const more = MORE.has(mark) || mark === '几';
  if (more) place = skipSpaces(text, place + 1);
  else if (mark === '个' && text.charAt(place + 1) === '亿') place++;
  const { scale, end: scaled } = scaleAt(text, place);
  if (scale === 1) return { low: plain, high: plain, end, form: 'digits', more: false, vague: false, plain, scale };
  const value = exact(plain * scale);
  if (value >= below) return null;
  const rest = scale >= 1e4 && !more ? restOf(text, scaled, scale) : null;
  if (rest)
    return {
      low: value + rest.value,
      high: value + rest.value,
      end: rest.end,
      form: 'digits',
      more: rest.more,
      vague: false,
      plain,
      scale,
    };
  return { low: value, high: value, end: scaled, form: 'digits', more, vague: false, plain, scale };
}

/** What follows a unit directly: the 2000万 of 1亿2000万, the 4801 of 2万4801, the 5 of 2万5. */
function restOf(text: string, at: number, scale: number): { value: number; end: number; more: boolean } | null {
  const char = text.charAt(at);
  if (char >= '0' && char <= '9') {
    const rest = readArabic(text, at, scale);
    if (!rest || rest.low >= scale) return null;
    const bare = rest.scale === 1 && rest.plain < 10 && Number.isInteger(rest.plain) && scale >= 1e4;
    return { value: bare ? (rest.low * scale) / 10 : rest.low, end: rest.end, more: rest.more };
  }
  if (!(char in DIGIT)) return null;
  const rest = readHan(text, at);
  if (!rest || rest.low >= scale || rest.form === 'one') return null;
  return { value: rest.low, end: rest.end, more: rest.more };
}

/** Products of decimals and powers of ten are whole where the reader sees a whole: 1.1万 is 11,000. */
export function exact(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value)) && Math.abs(value) < 1e15 && Math.abs(value - whole) < 0.001
    ? whole
    : Number(value.toPrecision(12));
}

type Part = { low: number; high: number };

function readHan(text: string, at: number): Numeral | null {
  const sum: Part = { low: 0, high: 0 };
  const section: Part = { low: 0, high: 0 };
  let current: Part | null = null;
  let lastUnit = 1;
  let afterZero = false;
  let vague = false;
  let more = false;
  let seen = false;
  let place = at;
  for (;;) {
    const char = text.charAt(place);
    if (char in DIGIT) {
      if (current) break;
      const run = digitRun(text, place, lastUnit);
      if (!run) break;
      current = { low: run.low, high: run.high };
      afterZero = run.zero;
      vague ||= run.low !== run.high;
      place = run.end;
      seen = true;
      continue;
    }
    if (char in TENS && !current) {
      section.low += TENS[char] ?? 0;
      section.high += TENS[char] ?? 0;
      lastUnit = 10;
      seen = true;
      place++;
      continue;
    }
    if ((char === '几' || char === '数') && !current) {
      const unitNext = text.charAt(place + 1) in SMALL || text.charAt(place + 1) in BIG;
      if (char === '数' && !unitNext) break;
      if (char === '几' && !unitNext && !seen) break;
      current = { low: seen ? 1 : 2, high: 9 };
      vague = true;
      seen = true;
      place++;
      continue;
    }
    const small = SMALL[char];
    if (small !== undefined) {
      if (char === '千' && AFTER_KILO.has(text.charAt(place + 1)) && current && !seen) break;
      const part: Part = current ?? { low: 1, high: 1 };
      if (!current && seen && lastUnit <= small && lastUnit !== 1 && section.low > 0) break;
      section.low += part.low * small;
      section.high += part.high * small + (vague && part.low !== part.high && part.high === 9 ? small - 1 : 0);
      current = null;
      afterZero = false;
      lastUnit = small;
      seen = true;
      place++;
      continue;
    }
    const big = BIG[char];
    if (big !== undefined) {
      if (!seen && BIG[text.charAt(place + 1)] === undefined && place > at) break;
      const low = section.low + (current?.low ?? 0);
      const high = section.high + (current?.high ?? 0);
      const wide = current && current.low !== current.high && current.high === 9 ? big - 1 : 0;
      if (sum.low > 0 && sum.low < big) {
        sum.low = (sum.low + low) * big;
        sum.high = (sum.high + high) * big;
      } else {
        sum.low += (low || (sum.low ? 0 : 1)) * big;
        sum.high += (high || (sum.high ? 0 : 1)) * big + wide;
      }
      section.low = 0;
      section.high = 0;
      current = null;
      afterZero = false;
      lastUnit = big;
      seen = true;
      place++;
      continue;
    }
    if (seen && MORE.has(char) && text.charAt(place + 1) in BIG && place > at) {
      more = true;
      place++;
      continue;
    }
    break;
  }
  if (!seen || place === at) return null;
  if (current) {
    const tail = lastUnit > 10 && !afterZero && current.high < 10 && !vague ? lastUnit / 10 : 1;
    section.low += current.low * tail;
    section.high += current.high * tail;
  }
  const low = sum.low + section.low;
  const high = sum.high + section.high;
  const point = readPoint(text, place, low);
  if (point && !vague) return { ...point, high: point.low, form: 'several', more, vague, plain: point.low, scale: 1 };
  return {
    low,
    high,
    end: place,
    form: place - at === 1 ? 'one' : 'several',
    more,
    vague,
    plain: low,
    scale: lastUnit >= 1e4 ? lastUnit : 1,
  };
}

/** The decimals of 三点五. */
function readPoint(text: string, at: number, whole: number): { low: number; end: number } | null {
  if (text.charAt(at) !== '点' || whole >= 1000) return null;
  let end = at + 1;
  let digits = '';
  while (text.charAt(end) in DIGIT) digits += String(DIGIT[text.charAt(end++)]);
  const next = text.charAt(end);
  if (digits === '' || next === '十' || next === '分' || next === '钟') return null;
  const { scale, end: scaled } = scaleAt(text, end);
  return { low: exact(Number(`${whole}.${digits}`) * scale), end: scaled };
}

type Run = { low: number; high: number; end: number; zero: boolean };

/** Han digits that stand together: 零五, a span as 三四, or a number read digit by digit as 二〇二四. */
function digitRun(text: string, at: number, lastUnit: number): Run | null {
  let end = at + 1;
  while (text.charAt(end) in DIGIT && (text.charAt(end) !== '两' || text.charAt(end - 1) === '一')) end++;
  const digits = [...text.slice(at, end)].map((char) => DIGIT[char] ?? 0);
  const [a = 0, b = 0] = digits;
  if (digits.length === 1) return { low: a, high: a, end, zero: false };
  if (digits.length === 2 && a === 0) return { low: b, high: b, end, zero: true };
  if (digits.length === 2 && (b === a + 1 || (a === 3 && b === 5) || (a === 1 && b === 2)) && a > 0)
    return { low: a, high: b, end, zero: false };
  if (lastUnit > 1) return { low: a, high: a, end: at + 1, zero: false };
  return { low: Number(digits.join('')), high: Number(digits.join('')), end, zero: false };
}
