import type { Quantity } from '@/domain/checks/facts/quantity';
import { inBase, sameCurrency, toleranceBetween, type Unit, unitOf } from '@/domain/checks/facts/units';

/** In what two quantities of the same value differ. Only where both sides give evidence. */
export type Difference = 'money' | 'percent' | 'measure' | 'bound';

export type Agreement = { cost: number; difference: Difference | null };

/** How well two quantities agree: null where their values differ, else what is left to pay. */
export function agreement(zh: Quantity, en: Quantity): Agreement | null {
  if (!alike(zh, en)) return null;
  const value = valueCost(zh, en);
  if (value === null) return null;
  const kind = kindCost(zh, en);
  const conflict = opposed(zh, en) || opposed(en, zh);
  const bound = conflict ? 0.6 : zh.bound === en.bound ? 0 : 0.05;
  const hint = zh.weight === 'hint' || en.weight === 'hint';
  const certain = !hint && !zh.lent && !en.lent;
  const difference = certain ? (kind.difference ?? value.difference ?? null) : null;
  return { cost: value.cost + kind.cost + bound + (hint ? 1 : 0), difference: difference ?? (conflict ? 'bound' : null) };
}

/** «Nearly» is less; but 近三年 is «over the past three years». */
function opposed(over: Quantity, { bound, unit }: Quantity): boolean {
  if (over.bound !== 'over') return false;
  return bound === 'under' || (bound === 'near' && unit?.dimension !== 'calendar' && unit?.dimension !== 'time');
}

const SHARES = new Set(['percent', 'points']);

/** Words and vague numbers agree only with what is of their kind; per cents never with measures, money or places in a row. */
function alike(zh: Quantity, en: Quantity): boolean {
  if ((zh.sense === 'name' || en.sense === 'name') && zh.weight === 'hint' && en.weight === 'hint') return false;
  if (zh.kind === en.kind) return true;
  if (zh.sense === 'name' || en.sense === 'name')
    return !SHARES.has(zh.kind) && !SHARES.has(en.kind) && zh.kind !== 'money' && en.kind !== 'money';
  const share = SHARES.has(zh.kind) || SHARES.has(en.kind);
  const other = SHARES.has(zh.kind) ? en.kind : zh.kind;
  const half = zh.weight === 'hint' || en.weight === 'hint';
  if (share) return other === 'count' || other === 'times' || SHARES.has(other) || (half && other === 'measure');
  if (zh.kind !== 'ordinal' && en.kind !== 'ordinal') return true;
  return zh.weight !== 'hint' && en.weight !== 'hint' && zh.low === zh.high && en.low === en.high;
}

type Cost = { cost: number; difference?: Difference };

const EXACT = 1e-9;

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** The single values that a quantity may stand for, the likeliest first. */
function readings({ low, high, also }: Quantity): readonly number[] {
  if (low !== high) return also;
  return also.length === 0 ? [low] : [low, ...also];
}

function valueCost(zh: Quantity, en: Quantity): Cost | null {
  const a = weighed(zh, en);
  const b = weighed(en, zh);
  if (a && b && isMeasured(a) && family(a) === family(b)) return measuredCost(zh, en, { a, b });
  if (a && b && sameTime({ value: zh.low, unit: a }, { value: en.low, unit: b })) return { cost: 0.1 };
  // 八折 is 20 percent off, and 80 percent of the price.
  if (zh.sense === 'off' && en.sense === 'off') return near(100 - zh.low, en.low, EXACT) ? { cost: 0 } : null;
  if (zh.kind === 'percent' && en.kind === 'percent' && (zh.rounded || en.rounded) && isRound(zh.low, en.low)) return { cost: 0.05 };
  if (zh.kind === 'times' && en.kind === 'times' && zh.sense && en.sense) return near(zh.low, en.low, EXACT) ? { cost: 0 } : null;
  if (zh.kind === 'percent' && en.kind === 'times') return timesCost(zh, en) ?? rawCost(zh, en);
  if (zh.kind === 'times' && en.kind === 'percent') return timesCost(en, zh) ?? rawCost(zh, en);
  return rawCost(zh, en);
}

/** Shares in words are rounded: a third is 33 percent, and 3‰ is not 5‰. */
function isRound(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.min(1, 0.12 * Math.max(a, b));
}

/** 300% and three times; an increase of 200% and three times. */
function timesCost({ low }: Quantity, times: Quantity): Cost | null {
  if (times.sense && near((times.low - 1) * 100, low, EXACT)) return { cost: 0.2 };
  if (times.sense === 'grown') return null;
  return readings(times).some((value) => near(value * 100, low, EXACT)) ? { cost: 0.2 } : null;
}

function rawCost(zh: Quantity, en: Quantity): Cost | null {
  if (zh.low === en.low && zh.high === en.high) return { cost: 0 };
  const a = readings(zh);
  const b = readings(en);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) if (near(a[i] ?? 0, b[j] ?? 1, EXACT)) return { cost: i + j === 0 ? 0 : 0.3 };
  }
  if (zh.low === zh.high && en.low === en.high) return dozen(zh, en) ? { cost: 0.3 } : null;
  if (reaches(zh, en) || reaches(en, zh)) return { cost: 0.3 };
  return zh.low <= en.high && en.low <= zh.high ? { cost: zh.low < zh.high && en.low < en.high ? 0.3 : 0.8 } : null;
}

/** 十多个 is «over a dozen» in English. */
function dozen(zh: Quantity, en: Quantity): boolean {
  return zh.low === 10 && zh.bound === 'over' && en.low === 12 && en.scale === 12;
}

/** 十几 is «more than ten», and «nearly twenty». */
function reaches(vague: Quantity, { low, high, bound }: Quantity): boolean {
  if (low !== high || vague.low === vague.high) return false;
  if (bound === 'over') return low < vague.low && vague.low <= 1.1 * low && vague.high < 2 * low;
  return (bound === 'near' || bound === 'under') && low > vague.high && low <= 1.1 * vague.high;
}

function measuredCost(zh: Quantity, en: Quantity, { a, b }: { a: Unit; b: Unit }): Cost | null {
  const low = [inBase(zh.low, a), inBase(en.low, b)] as const;
  const high = [inBase(zh.high, a), inBase(en.high, b)] as const;
  const tolerance = toleranceBetween(a, b);
  if (near(low[0], low[1], tolerance) && near(high[0], high[1], tolerance)) return { cost: 0 };
  if ((zh.low !== zh.high || en.low !== en.high) && low[0] <= high[1] && low[1] <= high[0]) return { cost: 0.3 };
  const raw = rawCost(zh, en);
  if (!raw || a.key === b.key) return raw;
  return { cost: raw.cost + 0.6, difference: 'measure' };
}

/** The unit; «pounds» are money unless the other side weighs. */
function weighed({ unit }: Quantity, other: Quantity): Unit | null {
  return unit?.key === 'POUNDS' && other.unit?.dimension === 'mass' ? unitOf('pound') : unit;
}

function isMeasured({ dimension }: Unit): boolean {
  return dimension !== 'money' && dimension !== 'things';
}

/** Ages are counted in years and months. */
function family({ dimension }: Unit): string {
  return dimension === 'age' ? 'calendar' : dimension;
}

type Measured = { value: number; unit: Unit };

const MONTH = 30.4 * 86_400;

/** 半个月 is 15 days or two weeks, 12 months are a year: months and days told for each other, in round numbers. */
function sameTime(a: Measured, b: Measured): boolean {
  if (a.unit.dimension === b.unit.dimension || !isTime(a.unit) || !isTime(b.unit)) return false;
  const seconds = ({ value, unit }: Measured) => inBase(value, unit) * (unit.dimension === 'calendar' ? MONTH : 1);
  return near(seconds(a), seconds(b), 0.08);
}

function isTime({ dimension }: Unit): boolean {
  return dimension === 'time' || dimension === 'calendar';
}

function kindCost(zh: Quantity, en: Quantity): Cost {
  const kinds = [zh.kind, en.kind];
  if (zh.kind === 'money' && en.kind === 'money') return moneyCost(zh, en);
  if (zh.kind === en.kind) return unitsCost(zh, en);
  if (kinds.includes('percent') && kinds.includes('points')) return { cost: 0.6, difference: 'percent' };
  if (kinds.includes('percent') || kinds.includes('points')) return percentCost(zh, en);
  if (kinds.includes('money')) return otherCost(zh, en);
  // 130周年 is «130 years».
  if (kinds.includes('ordinal')) return { cost: zh.unit?.key === 'year' || en.unit?.key === 'year' ? 0.3 : 2.5 };
  return unitsCost(zh, en);
}

function moneyCost(zh: Quantity, en: Quantity): Cost {
  if (!zh.unit || !en.unit || sameCurrency(zh.unit, en.unit)) return { cost: 0 };
  return { cost: 0.7, difference: 'money' };
}

function unitsCost(zh: Quantity, en: Quantity): Cost {
  if (!zh.unit || !en.unit) return { cost: zh.unit === en.unit ? 0 : 0.1 };
  if (family(zh.unit) === family(en.unit) || sameTime({ value: zh.low, unit: zh.unit }, { value: en.low, unit: en.unit }))
    return { cost: 0 };
  if (zh.unit.dimension === 'things' || en.unit.dimension === 'things') return { cost: 1.2 };
  return { cost: 0.7, difference: 'measure' };
}

/** Digits with a per cent sign on one side and without any unit on the other. */
function percentCost(zh: Quantity, en: Quantity): Cost {
  const zhShares = zh.kind === 'percent' || zh.kind === 'points';
  const bare = zhShares ? en : zh;
  const share = zhShares ? zh : en;
  if (bare.kind === 'times' || share.rounded) return { cost: 0.3 };
  return bare.kind === 'count' ? { cost: 0.8, difference: 'percent' } : { cost: 0.8 };
}

/** Money on one side, and something that is none on the other. */
function otherCost(zh: Quantity, en: Quantity): Cost {
  if (weighed(zh, en) !== zh.unit || weighed(en, zh) !== en.unit) return { cost: 0 };
  const hard = zh.weight === 'hard' && en.weight === 'hard';
  return hard && en.kind === 'money' ? { cost: 0.5, difference: 'money' } : { cost: 0.5 };
}
