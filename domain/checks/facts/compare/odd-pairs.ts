import type { Quantity } from '@/domain/checks/facts/quantity';
import { quoted } from '@/domain/checks/facts/quoted';
import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { agreement } from './agreement';
import { assign, NEVER } from './assign';
import { written } from './written';

type Left = { zh: readonly Quantity[]; en: readonly Quantity[] };
/** `lean` are the ones whose only partner is a hint: they may be what a left one of the other side should have been. */
type All = { sides: Sides; zh: readonly Quantity[]; en: readonly Quantity[]; lean: Left };

/** More than this many without a partner tell of two texts that don't belong together. */
const MOST = 40;
const READ = 4 * MOST;

/**
 * What is said of the quantities that found no partner: the ones that stand nearest are told as one that differs, hard ones that remain
 * as missing or added. Soft ones say something only beside another that differs.
 */
export function oddPairs(left: Left, all: All): Found[] {
  const even = count(all.zh) === count(all.en);
  const once = (quantity: Quantity, others: readonly Quantity[], swap: boolean) => !saidElsewhere(quantity, others, swap);
  // Where both sides have as many numbers, one that is left over beside another is not a repetition.
  const own = {
    zh: left.zh
      .slice(0, READ)
      .filter((quantity) => (even && left.en.length > 0) || once(quantity, all.en, false))
      .slice(0, MOST),
    en: left.en
      .slice(0, READ)
      .filter((quantity) => (even && left.zh.length > 0) || once(quantity, all.zh, true))
      .slice(0, MOST),
  };
  const zh = own.en.length > 0 ? [...own.zh, ...all.lean.zh.slice(0, MOST)] : own.zh;
  const en = own.zh.length > 0 ? [...own.en, ...all.lean.en.slice(0, MOST)] : own.en;
  const lengths = { zh: Math.max(1, all.sides.zh.length), en: Math.max(1, all.sides.en.length) };
  const columns = assign(zh.length, en.length, (row, column) => {
    const leaning = (row >= own.zh.length ? 1 : 0) + (column >= own.en.length ? 1 : 0);
    return leaning === 2 ? NEVER : oddness(zh[row], en[column], lengths) + leaning * 0.6;
  });
  const paired = new Set(columns);
  return [
    ...zh.flatMap((quantity, at) => {
      const other = en[columns[at] ?? -1];
      if (other) return [differing(quantity, other, all.sides)];
      return at < own.zh.length && stands(quantity) && once(quantity, all.en, false) ? [alone('facts/missing', quantity, all.sides)] : [];
    }),
    ...own.en.flatMap((quantity, at) =>
      !paired.has(at) && stands(quantity) && once(quantity, all.zh, true) ? [alone('facts/added', quantity, all.sides)] : [],
    ),
  ];
}

/** From here on number words are seldom left out by chance: «two» and «both» come and go, «five» does not. */
const TELLING = 3;

/** True of a number that the other side must have: hard ones, and number words from three on. */
function stands({ weight, low, high, kind, rounded, loose }: Quantity): boolean {
  return weight === 'hard' || (low === high && low >= TELLING && kind !== 'times' && !rounded && !loose && kind !== 'ordinal');
}

function count(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, quantity) => (quantity.weight === 'hint' || tooSmall(quantity) ? sum : sum + 1), 0);
}

/** Numbers from here on are repeated in both languages or in none. */
const LARGE = 100;

/** True where the other side says the same at least once: what is repeated in one language need not be in the other. */
function saidElsewhere(quantity: Quantity, others: readonly Quantity[], swap: boolean): boolean {
  // 三四万 are «30,000 to 40,000».
  if (others.some(({ low, high }) => low < high && (low === quantity.low || high === quantity.low))) return true;
  if (quantity.weight === 'hard' && quantity.low >= LARGE && quantity.kind !== 'ordinal') return false;
  const most = quantity.weight === 'hard' ? 0.5 : 0.2;
  return others.some((other) => {
    const found =
      other.weight === 'hint' && other.low === other.high ? null : swap ? agreement(other, quantity) : agreement(quantity, other);
    return found !== null && found.cost <= (other.weight === 'hint' ? 2 : most);
  });
}

/** What it costs to take two quantities of different value for the same one. */
function oddness(zh: Quantity | undefined, en: Quantity | undefined, lengths: { zh: number; en: number }): number {
  if (!zh || !en) return NEVER;
  const soft = zh.weight !== 'hard' && en.weight !== 'hard';
  if (soft && !couldBeOne(zh, en)) return NEVER;
  if (tooSmall(zh) || tooSmall(en)) return NEVER;
  if (zh.weight !== en.weight && (zh.kind === 'ordinal') !== (en.kind === 'ordinal')) return NEVER;
  const away = Math.abs(zh.span[0] / lengths.zh - en.span[0] / lengths.en);
  const kind = zh.kind === en.kind ? 0 : 1;
  const unit = zh.unit && en.unit && zh.unit.dimension !== en.unit.dimension ? 1 : 0;
  return 1 + away + kind + unit - (magnitudeOnly(zh, en) ? 0.5 : 0);
}

/** «One» and 一个 are articles more often than numbers. */
function tooSmall({ weight, kind, low, sense }: Quantity): boolean {
  return weight !== 'hard' && kind !== 'ordinal' && sense !== 'rank' && sense !== 'often' && (low === 1 || low === 0);
}

/** Small numbers in words are loosely used: they differ only where both count the same kind of thing. */
function couldBeOne(zh: Quantity, en: Quantity): boolean {
  if ((zh.kind === 'ordinal') !== (en.kind === 'ordinal')) return false;
  if (zh.kind === 'ordinal') return zh.low > 1 || en.low > 1;
  if ((zh.kind === 'percent') !== (en.kind === 'percent')) return false;
  if ((zh.kind === 'times') !== (en.kind === 'times')) return false;
  return !(zh.unit && en.unit && zh.unit.dimension !== en.unit.dimension);
}

/** True where the same digits stand for ten, a hundred … times as much. */
function magnitudeOnly(zh: Quantity, en: Quantity): boolean {
  if (zh.low <= 0 || en.low <= 0) return false;
  const power = Math.log10(zh.low / en.low);
  return Math.abs(power - Math.round(power)) < 1e-9 && Math.round(power) !== 0;
}

function differing(zh: Quantity, en: Quantity, sides: Sides): Found {
  const values = { zh: written(zh), en: written(en), zhWords: quoted(sides.zh, zh.span), enWords: quoted(sides.en, en.span) };
  return { code: codeOf(zh, en), zh: zh.span, en: en.span, values, fix: null };
}

function codeOf(zh: Quantity, en: Quantity) {
  if (zh.kind === 'ordinal' && en.kind === 'ordinal') return 'facts/ordinal';
  if (zh.weight !== 'hard' || en.weight !== 'hard') return 'facts/number-word';
  return magnitudeOnly(zh, en) ? 'facts/magnitude' : 'facts/number';
}

function alone(code: 'facts/missing' | 'facts/added', quantity: Quantity, sides: Sides): Found {
  const side = code === 'facts/missing' ? 'zh' : 'en';
  const spans = side === 'zh' ? { zh: quantity.span, en: null } : { zh: null, en: quantity.span };
  return { code, ...spans, values: { value: written(quantity), words: quoted(sides[side], quantity.span) }, fix: null };
}
