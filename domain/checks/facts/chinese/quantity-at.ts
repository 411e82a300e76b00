import { MONEY_BEFORE } from '@/domain/checks/facts/money-before';
import type { Quantity, QuantityKind, Sense, Weight } from '@/domain/checks/facts/quantity';
import { type Unit, unitOf } from '@/domain/checks/facts/units';
import { wordAt, wordBefore } from '@/domain/checks/facts/word-index';
import { isBelowZero, isHeat } from './below-zero';
import { composed } from './composed';
import { finished, type QuantityAt } from './finished';
import { isLatin, skipSpaces, solidBefore } from './in-text';
import { countsList, isListed } from './list-number';
import { exact, type Numeral, readNumeral } from './numeral';
import { type ShareAfter, shareAfter } from './share-after';
import { specialOf } from './special-of';
import { decimalSeconds, isSpan, plus, type UnitAt, unitAt } from './unit-at';
import { UNIT_WORDS } from './unit-words';

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

function counted(text: string, at: number, written: Numeral): QuantityAt {
  const numeral = shortScaled(text, written);
  const ordinal = text.charAt(solidBefore(text, at)) === '第';
  const mark = moreAt(text, numeral);
  const place = mark ?? skipSpaces(text, numeral.end);
  const more = numeral.more || mark !== null;
  const share = shareAfter(text, place);
  if (share) return shared({ text, at, numeral, more, share });
  const half = text.startsWith('个半', place);
  const unit = inContext(unitAt(text, half ? place + 2 : place, numeral), text, at);
  const overs = more || unit?.several === true;
  const special = unit ? specialOf(unit, { text, at, numeral }) : null;
  if (special) return finished({ text, at, more, ...special });
  const glued = isLatin(text.charCodeAt(numeral.end)) && !unit;
  const code = glued && numeral.form === 'digits';
  const behind = unit?.unit && !half && isSpan(unit.unit) && /^半(?![径圆程自球价导岛山马])/u.test(text.slice(unit.end, unit.end + 2));
  const smaller = unit?.unit && numeral.low === numeral.high ? composed(text, unit) : null;
  const whole = smaller ? plus(numeral, smaller.add) : half || behind ? plus(numeral, 0.5) : decimalSeconds(text, numeral, unit);
  const value = isBelowZero(text, at, numeral.end) ? negative(whole) : whole;
  const currency = wordBefore(MONEY_BEFORE, text, solidBefore(text, at) + 1);
  const lone = numeral.form === 'one' && !unit && !ordinal && !overs && !half && text.charAt(at) !== '两';
  // 五、 at the head of a line is «fifth».
  const listed = lone && text.charAt(numeral.end) === '、' && (at === 0 || text.charAt(at - 1) === '\n');
  // 新台币200元: the currency before says which 元.
  const measured = unit?.word === '元' && currency ? currency.value : (unit?.unit ?? currency?.value ?? null);
  // The first anniversary is 一周年.
  const inOrder = ordinal || unit?.word === '周年' || unit?.word === '等' || unit?.word === '中全会' || isLine(unit, text);
  return finished({
    text,
    at,
    numeral: value,
    more: overs,
    kind: inOrder || listed ? 'ordinal' : kindOf(measured),
    unit: inOrder ? null : measured,
    end: smaller ? smaller.end : unit ? unit.end + (behind ? 1 : 0) : half ? place + 2 : more ? place : numeral.end,
    sense: senseOf(unit, text, at),
    loose: unit !== null && NAMING.has(unit.word),
    weight:
      lone || code || isListed(text, at, numeral) || countsList(text, at, value.low)
        ? 'hint'
        : value.low === 1 && unit
          ? 'soft'
          : isNamed(value, unit)
            ? 'soft'
            : weightOf(value, ordinal),
  });
}

const EACH_DAY = /(?:每[日天晚周月年]|[一日天])[，,]?$/;
const RANKED = /^(?:响应|预警|保护|文物|医院|风险|临床|试验|甲等|乙等|高血压|[肺肝胃肾肠乳]癌|护理|烧伤)/;

/** 每日三次 says how often; 三期临床 and 三级甲等 say which rank. */
function senseOf(unit: UnitAt | null, text: string, at: number): Sense | undefined {
  if (unit?.word === '次') return EACH_DAY.test(text.slice(Math.max(0, at - 3), at)) ? 'often' : undefined;
  return (unit?.word === '期' || unit?.word === '级') && RANKED.test(text.slice(unit.end, unit.end + 3)) ? 'rank' : undefined;
}

/** 301医院, 320国道. */
function isNamed({ form, low }: Numeral, unit: UnitAt | null): boolean {
  return form === 'digits' && low >= 100 && low <= 999 && (unit?.word === '医院' || unit?.word === '国道' || unit?.word === '省道');
}

/** 一线治疗, 二线药物: the first and second choice. */
function isLine(unit: UnitAt | null, text: string): boolean {
  return unit?.word === '线' && /^(?:治疗|用?药|方案|化疗|疗法|抗)/.test(text.slice(unit.end, unit.end + 2));
}

/** 度 of heat, 分 of an hour. */
function inContext(unit: UnitAt | null, text: string, at: number): UnitAt | null {
  if (unit?.word === '度' && isHeat(text, at)) return { ...unit, unit: unitOf('celsius') };
  const minutes =
    unit?.word === '分' &&
    (/(?:小时|钟头)[零又]?$/.test(text.slice(Math.max(0, at - 3), at)) || /^\d{1,2}秒/.test(text.slice(unit.end, unit.end + 3)));
  return minutes ? { ...unit, unit: unitOf('minute') } : unit;
}

function negative(numeral: Numeral): Numeral {
  return { ...numeral, low: -numeral.high, high: -numeral.low };
}

const SHORT: Readonly<Record<string, number>> = { k: 1e3, w: 1e4, m: 1e6, b: 1e9 };
const BEFORE_MONEY = /^([kKwWmMbB])n?(?=[元块美欧英日港澳加新卢]|人民币)/;

/** 1.2k元, 3B美元: a letter for thousands and more stands before money only. */
function shortScaled(text: string, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || numeral.scale !== 1 || !isLatin(text.charCodeAt(numeral.end))) return numeral;
  const match = BEFORE_MONEY.exec(text.slice(numeral.end, numeral.end + 5));
  const scale = SHORT[match?.[1]?.toLowerCase() ?? ''];
  if (!match || !scale) return numeral;
  const value = exact(numeral.low * scale);
  return { ...numeral, low: value, high: value, scale, end: numeral.end + match[0].length };
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
  '区 国 省 市 县 镇 乡 村 州 方 面 大 线 子 金 银 铜 党 军 校 院 队 连 地 城 角 边 星 环 极 度 味 席 行 列 级 层 座 门 道 维 分 点 里 号 包 医院 学校 公司 期 科 国道 省道 病区 病房 诊室 价 等'.split(
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
