import type { Sense } from '@/domain/checks/facts/quantity';

/** So many times as much: what 倍 and 番 come to. */
export type TimesOf = { ratio: number; also: readonly number[]; sense?: Sense };

const INEXACT = '(?:了|不到|不足|逾|超过|超|近|约|大约|将近|接近|不止|至少|足足|整整|仅|就)*';
const GROWN = new RegExp(
  `(?:增加|增长|[增涨升]幅|增|提高|提升|上升|上涨|涨|扩大|激增|猛增|剧增|大增|飙升|攀升|暴涨|暴增|延长|加快|多|高|大|快|重|贵|出)${INEXACT}$`,
);
const MULTIPLE = new RegExp(`(?:(?<!不)到|至|为|成|是|达|相当于|等于|的)${INEXACT}$`);
const WINDOW = 10;

/**
 * 增加两倍 is three times as much, 增加到两倍 and 是…的两倍 are two (GB/T 15835-2011 leaves it to the words; 《现代汉语词典》 «倍»); elsewhere either may
 * be meant.
 */
export function timesOf(count: number, before: string): TimesOf {
  const near = before.slice(-WINDOW);
  if (MULTIPLE.test(near)) return { ratio: count, also: [], sense: 'multiple' };
  if (GROWN.test(near)) return { ratio: count + 1, also: [count], sense: 'grown' };
  return { ratio: count, also: [count + 1, count - 1] };
}

/** 翻一番 doubles, 翻两番 quadruples. */
export function doublings(count: number, before: string): TimesOf | null {
  return /翻了?(?:近|约|超过|逾)?$/.test(before.slice(-4)) && count >= 1 && count <= 10
    ? { ratio: 2 ** count, also: [], sense: 'grown' }
    : null;
}
