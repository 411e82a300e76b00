import type { Numeral } from './numeral';

/** 1. and （2） at the head of a line count its lines. */
export function isListed(text: string, at: number, { form, low, end }: Numeral): boolean {
  if (form !== 'digits' || low > 50 || !/^(?:[.．](?!\d)|[、)）])/u.test(text.slice(end, end + 2))) return false;
  const before = text.charAt(at - 1) === '（' || text.charAt(at - 1) === '(' ? at - 1 : at;
  return before === 0 || text.charAt(before - 1) === '\n';
}

const LIST = /[\p{sc=Han}A-Za-z”》]{1,12}(?:、[\p{sc=Han}A-Za-z“”《》]{1,12})+$/u;

/** 气候、海洋和健康三个领域: the number of what has just been listed, which English need not say. */
export function countsList(text: string, at: number, count: number): boolean {
  if (count < 2 || count > 9) return false;
  const list = LIST.exec(text.slice(Math.max(0, at - 60), at))?.[0];
  if (!list) return false;
  const items = list.split('、');
  const joined = /[和与及]/u.test(items.at(-1) ?? '') ? items.length + 1 : items.length;
  return joined === count || items.length === count;
}
