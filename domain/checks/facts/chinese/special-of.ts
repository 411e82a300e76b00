import type { QuantityKind, Sense, Weight } from '@/domain/checks/facts/quantity';
import type { Numeral } from './numeral';
import { doublings, timesOf } from './times-of';
import type { UnitAt } from './unit-at';

export type Placed = { text: string; at: number; numeral: Numeral };

export type Special = {
  kind: QuantityKind;
  weight: Weight;
  end: number;
  numeral: Numeral;
  also?: readonly number[];
  rounded?: boolean;
  sense?: Sense;
};

const NO_SHARE = '立果功长员为就语本品绩分型套人交都熟份';
const NO_DISCOUNT = '叠射合返腾磨算断旧扣';
const DIGITS = '零一二三四五六七八九';

/** 三成, 八成五, 五折 and 两倍 have a meaning of their own behind the number. */
export function specialOf({ word, end }: UnitAt, { text, at, numeral }: Placed): Special | null {
  const { low, high, vague } = numeral;
  const next = text.charAt(end) || '…';
  const before = text.slice(Math.max(0, at - 12), at);
  const times = word === '倍' ? timesOf(low, before) : word === '番' ? doublings(low, before) : null;
  if (times) {
    const grown = { ...numeral, low: times.ratio, high: vague ? high + times.ratio - low : times.ratio };
    return { kind: 'times', also: times.also, sense: times.sense, weight: vague || low <= 10 ? 'soft' : 'hard', end, numeral: grown };
  }
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
  return { kind: 'percent', sense: 'off', also: [100 - rate], weight: 'soft', end, numeral: { ...numeral, low: rate, high: rate } };
}
