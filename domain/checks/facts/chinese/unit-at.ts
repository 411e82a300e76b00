import { type Unit, unitOf } from '@/domain/checks/facts/units';
import { wordAt } from '@/domain/checks/facts/word-index';
import { isLatin } from './in-text';
import type { Numeral } from './numeral';
import { UNIT_WORDS } from './unit-words';

export type UnitAt = { word: string; unit: Unit | null; end: number; several: boolean };

/** Behind 块 as of money: 五块。, 五块钱, 两块五; not «三块蛋糕». */
const PRICED = /^(?:$|[^\p{sc=Han}]|[钱一二三四五六七八九半多左])/u;
/** What must follow words that are units now and then: 三两面, 二等奖, 四价疫苗, 骨二科; not «张三等人». */
const NEEDS: Readonly<Record<string, RegExp>> = {
  两: /^(?:$|[^\p{sc=Han}]|[重多半的黄白金银酒米面肉茶饭油药左])/u,
  欧: /^(?:$|[^\p{sc=Han}A-Za-z])/u,
  等: /^(?:奖|功|舱|座|兵|品|残疾|伤残)/u,
  价: /^(?:$|[^\p{sc=Han}]|疫|流|肺|轮|结|H)/u,
  科: /^(?!学|技|研|目|普|室|比)/u,
  旬: /^(?![报刊刊])/u,
};

/** The unit, currency or counter at `at`, behind `numeral`. */
export function unitAt(text: string, at: number, numeral: Numeral): UnitAt | null {
  const several = text.startsWith('个多', at) || text.startsWith('个余', at);
  const found = wordAt(UNIT_WORDS, text, several ? at + 2 : at);
  if (!found) return several ? { word: '个', unit: null, end: at + 1, several } : null;
  const { word, value } = found;
  const end = (several ? at + 2 : at) + word.length;
  const halfMonth = word === '月' && text.charAt(at - 1) === '半';
  if ((several && word === '月') || halfMonth) return { word, unit: unitOf('month'), end, several };
  if (isLatin(word.charCodeAt(0)) && isLatin(text.charCodeAt(end))) return null;
  if (word === '块' && !PRICED.test(text.slice(end, end + 1)))
    return { word, unit: numeral.form === 'digits' ? unitOf('thing') : null, end, several };
  if (NEEDS[word]?.test(text.slice(end, end + 2)) === false) return null;
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
  return dimension !== 'things' && dimension !== 'money' && dimension !== 'temperature';
}

export function plus(numeral: Numeral, add: number): Numeral {
  return { ...numeral, low: numeral.low + add, high: numeral.high + add };
}
