import type { QuantityKind, Sense, Weight } from '@/domain/checks/facts/quantity';
import { type Unit, unitOf } from '@/domain/checks/facts/units';
import type { Numeral } from './numeral';
import { doublings, type TimesOf, timesOf } from './times-of';
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
  unit?: Unit;
};

const NO_SHARE = '立果功长员为就语本品绩分型套人交都熟份';
const NO_DISCOUNT = '叠射合返腾磨算断旧扣';
const DIGITS = '零一二三四五六七八九';

/** 三成, 八成五, 五折 and 两倍 have a meaning of their own behind the number. */
export function specialOf({ word, end }: UnitAt, { text, at, numeral }: Placed): Special | null {
  const { low, high, vague } = numeral;
  const next = text.charAt(end) || '…';
  const times = word === '倍' || word === '番' ? timesAt(word, low, text.slice(Math.max(0, at - 12), at)) : null;
  if (times) {
    const grown = { ...numeral, low: times.ratio, high: vague ? high + times.ratio - low : times.ratio };
    return { kind: 'times', also: times.also, sense: times.sense, weight: vague || low <= 10 ? 'soft' : 'hard', end, numeral: grown };
  }
  const set = setUnit(word, numeral);
  if (set) return { end, ...set };
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

function timesAt(word: string, count: number, before: string): TimesOf | null {
  return word === '倍' ? timesOf(count, before) : doublings(count, before);
}

type SetUnit = Pick<Special, 'kind' | 'weight' | 'numeral' | 'unit' | 'also'>;

/** 三毛钱 is 0.3 yuan, 一刻钟 15 minutes; 六旬 is in the sixties. */
function setUnit(word: string, numeral: Numeral): SetUnit | null {
  const { low, high } = numeral;
  const by = (factor: number, more = 0): Numeral => ({ ...numeral, low: low * factor, high: high * factor + more });
  const weight: Weight = numeral.form === 'digits' ? 'hard' : 'soft';
  if (word === '毛钱' || word === '角钱') return { kind: 'money', unit: unitOf('CNY'), numeral: by(0.1), also: [low, low * 10], weight };
  if (word === '分钱') return { kind: 'money', unit: unitOf('CNY'), numeral: by(0.01), also: [low], weight };
  if (word === '刻钟') return { kind: 'measure', unit: unitOf('minute'), numeral: by(15), also: [], weight };
  if (word !== '旬' || low < 3 || high > 9) return null;
  return { kind: 'measure', unit: unitOf('yearsOld'), numeral: by(10, 9), also: [], weight: 'soft' };
}
