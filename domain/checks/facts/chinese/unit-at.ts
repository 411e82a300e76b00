import { type Unit, unitOf } from '@/domain/checks/facts/units';
import { wordAt } from '@/domain/checks/facts/word-index';
import { isLatin } from './in-text';
import type { Numeral } from './numeral';
import { UNIT_WORDS } from './unit-words';

export type UnitAt = { word: string; unit: Unit | null; end: number; several: boolean };

export function unitAt(text: string, at: number, numeral: Numeral): UnitAt | null {
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
export function decimalSeconds(text: string, numeral: Numeral, unit: UnitAt | null): Numeral {
  if (unit?.word !== '秒' || !Number.isInteger(numeral.low)) return numeral;
  const decimals = /秒(\d{1,3})$/.exec(text.slice(numeral.end, unit.end))?.[1];
  return decimals ? plus(numeral, Number(`0.${decimals}`)) : numeral;
}

/** Units behind which 半 adds a half: 三年半, 两小时半. */
export function isSpan({ dimension }: Unit): boolean {
  return dimension === 'calendar' || dimension === 'time' || dimension === 'age';
}

export function plus(numeral: Numeral, add: number): Numeral {
  return { ...numeral, low: numeral.low + add, high: numeral.high + add };
}
