import { MONEY_BEFORE } from '@/domain/checks/facts/money-before';
import type { Quantity, QuantityKind, Weight } from '@/domain/checks/facts/quantity';
import { type Unit, unitOf } from '@/domain/checks/facts/units';
import { wordAt, wordBefore } from '@/domain/checks/facts/word-index';
import { boundAfter, boundBefore } from './bound-around';
import { exact, type Numeral, readNumeral } from './numeral';
import { type ShareAfter, shareAfter } from './share-after';
import { UNIT_WORDS } from './unit-words';

/** What stands at a numeral: a quantity or none, and where to read on. */
export type QuantityAt = { quantities: Quantity[]; end: number };

/** The quantity whose numeral begins at `at`. Nothing is read from `limit` on. */
export function quantityAt(text: string, at: number, limit: number): QuantityAt | null {
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  if (numeral.end > limit) return { quantities: [], end: limit };
  if (numeral.form === 'digits' && isLatin(text.charCodeAt(at - 1)) && !wordBefore(MONEY_BEFORE, text, at))
    return { quantities: [], end: numeral.end };
  return fraction(text, at, numeral) ?? slashed(text, at, numeral) ?? counted(text, at, numeral);
}

/** 半小时, 半个世纪: the half of a unit of time or measure, or null. */
export function halfUnitAt(text: string, at: number): Quantity | null {
  const from = text.charAt(at + 1) === '个' ? at + 2 : at + 1;
  const found = from === at + 2 && text.charAt(from) === '月' ? { word: '月', value: unitOf('month') } : wordAt(UNIT_WORDS, text, from);
  if (!found?.value || found.value.dimension === 'things' || found.value.dimension === 'money') return null;
  const numeral: Numeral = { low: 0.5, high: 0.5, end: at + 1, form: 'one', more: false, vague: false, plain: 0.5, scale: 1 };
  return (
    finished({ text, at, numeral, kind: 'measure', unit: found.value, end: from + found.word.length, weight: 'soft' }).quantities[0] ?? null
  );
}

/** 百分之…, 三分之二, 千分之…: numeral, 分之, numeral. */
function fraction(text: string, at: number, whole: Numeral): QuantityAt | null {
  if (!text.startsWith('分之', whole.end) || whole.low === 0) return null;
  const part = readNumeral(text, skipSpaces(text, whole.end + 2));
  if (!part) return null;
  const rounded = whole.low !== 100 && whole.low !== 1000 && whole.low !== 10000;
  const numeral = { ...part, low: exact((part.low / whole.low) * 100), high: exact((part.high / whole.low) * 100) };
  return finished({ text, at, numeral, kind: 'percent', end: part.end, weight: rounded ? 'soft' : 'hard', rounded });
}

const BELOW = /\/(\d{1,3})(?![\d/])/y;

/** 2/3 as in English. */
function slashed(text: string, at: number, numeral: Numeral): QuantityAt | null {
  if (text.charAt(numeral.end) !== '/' || numeral.scale !== 1 || numeral.form !== 'digits') return null;
  BELOW.lastIndex = numeral.end;
  const below = Number(BELOW.exec(text)?.[1] ?? 0);
  if (below <= numeral.low || numeral.low === 0 || !Number.isInteger(numeral.low)) return null;
  const share = exact((numeral.low / below) * 100);
  const end = numeral.end + 1 + String(below).length;
  const { quantities } = finished({
    text,
    at,
    numeral: { ...numeral, low: share, high: share, end },
    kind: 'percent',
    end,
    weight: 'soft',
    rounded: true,
  });
  const parts = [numeral.low, below].flatMap((value) => {
    return finished({ text, at, numeral: { ...numeral, low: value, high: value, end }, kind: 'count', end, weight: 'hint' }).quantities;
  });
  return { quantities: [...quantities, ...parts], end };
}

function counted(text: string, at: number, numeral: Numeral): QuantityAt {
  const ordinal = text.charAt(solidBefore(text, at)) === '第';
  const mark = moreAt(text, numeral);
  const place = mark ?? skipSpaces(text, numeral.end);
  const more = numeral.more || mark !== null;
  const share = shareAfter(text, place);
  if (share) return shared({ text, at, numeral, more, share });
  const half = text.startsWith('个半', place);
  const unit = unitAt(text, half ? place + 2 : place, numeral);
  const overs = more || unit?.several === true;
  const special = unit ? specialOf(unit, numeral, text) : null;
  if (special) return finished({ text, at, more, ...special });
  const glued = isLatin(text.charCodeAt(numeral.end)) && !unit;
  const code = glued && numeral.form === 'digits';
  const behind = unit?.unit && !half && isSpan(unit.unit) && text.charAt(unit.end) === '半';
  const value = half || behind ? plus(numeral, 0.5) : decimalSeconds(text, numeral, unit);
  const currency = wordBefore(MONEY_BEFORE, text, solidBefore(text, at) + 1);
  const lone = numeral.form === 'one' && !unit && !ordinal && !overs && !half && text.charAt(at) !== '两';
  // 五、 at the head of a line is «fifth».
  const listed = lone && text.charAt(numeral.end) === '、' && (at === 0 || text.charAt(at - 1) === '\n');
  // 新台币200元: the currency before says which 元.
  const measured = unit?.word === '元' && currency ? currency.value : (unit?.unit ?? currency?.value ?? null);
  // The first anniversary is 一周年.
  const inOrder = ordinal || unit?.word === '周年';
  return finished({
    text,
    at,
    numeral: value,
    more: overs,
    kind: inOrder || listed ? 'ordinal' : kindOf(measured),
    unit: inOrder ? null : measured,
    end: unit ? unit.end + (behind ? 1 : 0) : half ? place + 2 : more ? place : numeral.end,
    loose: unit !== null && NAMING.has(unit.word),
    weight:
      lone || code || isListed(text, at, numeral) || countsList(text, at, value.low)
        ? 'hint'
        : value.low === 1 && unit
          ? 'soft'
          : weightOf(value, ordinal),
  });
}

/** The place behind 多, 余 or 来 between number and unit. */
function moreAt(text: string, numeral: Numeral): number | null {
  const place = skipSpaces(text, numeral.end);
  const mark = text.charAt(place);
  if (mark !== '多' && mark !== '余' && !(mark === '来' && numeral.low >= 10 && numeral.low % 10 === 0)) return null;
  if (numeral.more || text.startsWith('多于', place)) return null;
  return skipSpaces(text, place + 1);
}

type Shared = { text: string; at: number; numeral: Numeral; more: boolean; share: ShareAfter };

function shared({ text, at, numeral, more, share }: Shared): QuantityAt {
  const scaled = { ...numeral, low: numeral.low * share.factor, high: numeral.high * share.factor };
  return finished({ text, at, numeral: scaled, more, kind: share.kind, end: share.end, weight: 'hard' });
}

function kindOf(unit: Unit | null): QuantityKind {
  if (!unit || unit.dimension === 'things') return 'count';
  return unit.dimension === 'money' ? 'money' : 'measure';
}

/** Counters that are parts of names as often: 三区, 六国, 四大. */
const NAMING = new Set(
  '区 国 省 市 县 镇 乡 村 州 方 面 大 线 子 金 银 铜 党 军 校 院 队 连 地 城 角 边 星 环 极 度 味 席 行 列 级 层 座 门 道 维 分 点 里 号 包 医院 学校 公司 期'.split(
    ' ',
  ),
);

function weightOf({ form, vague, low, scale }: Numeral, ordinal: boolean): Weight {
  if (vague) return 'soft';
  if (form === 'digits') return 'hard';
  if (ordinal) return low >= 3 ? 'hard' : 'soft';
  if (form === 'one') return 'soft';
  return low <= 12 || (scale > 1 && low === scale) || low === 1e6 || low === 1e7 ? 'soft' : 'hard';
}

type Special = { kind: QuantityKind; weight: Weight; end: number; numeral: Numeral; also?: number[]; rounded?: boolean };

const NO_SHARE = '立果功长员为就语本品绩分型套人交都熟份';
const NO_DISCOUNT = '叠射合返腾磨算断旧扣';
const DIGITS = '零一二三四五六七八九';

/** 三成, 八成五, 五折 and 两倍 have a meaning of their own behind the number. */
function specialOf(unit: UnitAt, numeral: Numeral, text: string): Special | null {
  const { low, high, vague } = numeral;
  const { word, end } = unit;
  const next = text.charAt(end) || '…';
  if (word === '倍') return { kind: 'times', also: [low + 1, low - 1], weight: vague || low <= 10 ? 'soft' : 'hard', end, numeral };
  const rest = Math.max(0, DIGITS.indexOf(next));
  if (word === '成' && high <= 10 && !NO_SHARE.includes(next)) {
    return {
      kind: 'percent',
      weight: 'soft',
      end: rest ? end + 1 : end,
      numeral: { ...numeral, low: low * 10 + rest, high: high * 10 + rest },
      rounded: true,
    };
  }
  if (word !== '折' || high >= 100 || NO_DISCOUNT.includes(next)) return null;
  const rate = low < 10 ? low * 10 : low;
  return { kind: 'percent', also: [100 - rate], weight: 'soft', end, numeral: { ...numeral, low: rate, high: rate } };
}

type UnitAt = { word: string; unit: Unit | null; end: number; several: boolean };

function unitAt(text: string, at: number, numeral: Numeral): UnitAt | null {
  const several = text.startsWith('个多', at) || text.startsWith('个余', at);
  const found = wordAt(UNIT_WORDS, text, several ? at + 2 : at);
  if (!found) return several ? { word: '个', unit: null, end: at + 1, several } : null;
  const { word, value } = found;
  const end = (several ? at + 2 : at) + word.length;
  const halfMonth = word === '月' && text.charAt(at - 1) === '半';
  if ((several && word === '月') || halfMonth) return { word, unit: unitOf('month'), end, several };
  if (isLatin(word.charCodeAt(0)) && isLatin(text.charCodeAt(end))) return null;
  if (word === '块' && numeral.form !== 'digits') return { word, unit: null, end, several };
  const decimals = word === '秒' ? /^\d{1,3}(?!\d)/.exec(text.slice(end, end + 4))?.[0] : undefined;
  return { word, unit: value, end: end + (decimals?.length ?? 0), several };
}

/** 57秒79 is 57.79 seconds. */
function decimalSeconds(text: string, numeral: Numeral, unit: UnitAt | null): Numeral {
  if (unit?.word !== '秒' || !Number.isInteger(numeral.low)) return numeral;
  const decimals = /秒(\d{1,3})$/.exec(text.slice(numeral.end, unit.end))?.[1];
  return decimals ? plus(numeral, Number(`0.${decimals}`)) : numeral;
}

/** Units behind which 半 adds a half: 三年半, 两小时半. */
function isSpan({ dimension }: Unit): boolean {
  return dimension === 'calendar' || dimension === 'time' || dimension === 'age';
}

function plus(numeral: Numeral, add: number): Numeral {
  return { ...numeral, low: numeral.low + add, high: numeral.high + add };
}

type Parts = {
  text: string;
  at: number;
  numeral: Numeral;
  kind: QuantityKind;
  end: number;
  weight: Weight;
  unit?: Unit | null;
  also?: readonly number[];
  rounded?: boolean;
  more?: boolean;
  loose?: boolean;
};

function finished({
  text,
  at,
  numeral,
  kind,
  end,
  weight,
  unit = null,
  also = [],
  rounded = false,
  more = false,
  loose = false,
}: Parts): QuantityAt {
  const before = boundBefore(text, at);
  const after = boundAfter(text, end);
  const quantity: Quantity = {
    low: exact(numeral.low),
    high: exact(numeral.high),
    also,
    kind,
    unit,
    bound: numeral.more || more ? 'over' : (after?.bound ?? before?.bound ?? null),
    weight,
    rounded,
    scale: numeral.scale,
    lent: false,
    loose: loose || isKnown(text, at, end),
    span: [before?.from ?? at, after?.end ?? end],
    core: [at, numeral.end],
  };
  return { quantities: [quantity], end: Math.max(end, numeral.end) };
}

/** 这三家, 其余五名, 三次合计: what the text has told before. */
function isKnown(text: string, at: number, end: number): boolean {
  return KNOWN_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || KNOWN_BEHIND.test(text.slice(end, end + 4));
}

const KNOWN_BEFORE = /[这那]$|其余|其他|其它|另外|上述|以上|前述|剩下/u;
const KNOWN_BEHIND = /^(?:[\p{sc=Han}]{0,2}(?:合计|共计|总计|总共|相加|加起来)|字(?![节母符数段幕]))/u;

/** 1. and （2） at the head of a line count its lines. */
function isListed(text: string, at: number, { form, low, end }: Numeral): boolean {
  if (form !== 'digits' || low > 50 || !/^(?:[.．](?!\d)|[、)）])/u.test(text.slice(end, end + 2))) return false;
  const before = text.charAt(at - 1) === '（' || text.charAt(at - 1) === '(' ? at - 1 : at;
  return before === 0 || text.charAt(before - 1) === '\n';
}

const LIST = /[\p{sc=Han}A-Za-z”》]{1,12}(?:、[\p{sc=Han}A-Za-z“”《》]{1,12})+$/u;

/** 气候、海洋和健康三个领域: the number of what has just been listed, which English need not say. */
function countsList(text: string, at: number, count: number): boolean {
  if (count < 2 || count > 9) return false;
  const list = LIST.exec(text.slice(Math.max(0, at - 60), at))?.[0];
  if (!list) return false;
  const items = list.split('、');
  const joined = /[和与及]/u.test(items.at(-1) ?? '') ? items.length + 1 : items.length;
  return joined === count || items.length === count;
}

function skipSpaces(text: string, at: number): number {
  let to = at;
  while (text.charCodeAt(to) === 32) to++;
  return to;
}

function solidBefore(text: string, at: number): number {
  let to = at - 1;
  while (text.charCodeAt(to) === 32) to--;
  return to;
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
