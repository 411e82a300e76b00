import { smallNumeral } from '@/domain/checks/facts/calendar/small-numeral';
import type { Sheet } from '@/domain/checks/facts/sheet';
import type { Locale } from '@/domain/locale';
import type { CodeItem } from './code-item';

const HYPHENED = /(?<![\d.,:/–-]|[A-Za-z]-?)(\d{1,3}) ?[-–:] ?(\d{1,3})(?![\d%:/]|[.,]\d|[-–]\d)/g;
const CHINESE =
  /(?<![\d.第])(\d{1,3}|[零一二三四五六七八九十]{1,3}) ?[比∶] ?(\d{1,3}|[零一二三四五六七八九十]{1,3})(?![\d.%]|[万亿百千例个名较如起赛])/g;
/** What the ends of a range of quantities have after them. */
const RANGE =
  /^ ?(?:%|℃|°|年|月|日|天|岁|号|时|点|分钟|小时|倍|个|名|人|例|元|万|亿|周|次|km|mg|years?|days?|weeks?|months?|hours?|percent|per cent|million|billion|people|minutes?)/;

/** Times of races: 1分57秒79, 57秒79. */
const RACE_ZH = /(?<![\d.])(?:(\d{1,2}) ?分 ?)?(\d{1,2}) ?秒 ?(\d{1,2})(?![\d.])/g;
const RACE_EN = /(?<![\d.:,$£€])(?:(\d{1,2}):)?(\d{1,2})\.(\d{2})(?![\d.%])/g;

/** Scores, votes and times of races: 3-2, 21:19, 3比2, 57秒79. Whether they are is known when the other side has the same two numbers. */
export function readScores(page: Sheet<CodeItem>, locale: Locale): void {
  for (const { 0: whole, 1: minutes = '0', 2: seconds = '', 3: parts = '', index } of page.text.matchAll(
    locale === 'zh' ? RACE_ZH : RACE_EN,
  )) {
    const value = `${Number(minutes)}:${Number(seconds)}.${parts.padEnd(2, '0')}`;
    page.put({ span: [index, index + whole.length], kind: 'score', value, standing: 'possible' });
  }
  if (locale === 'zh') {
    for (const { 0: whole, 1: first = '', 2: second = '', index } of page.text.matchAll(CHINESE)) {
      const [one, two] = [smallNumeral(first), smallNumeral(second)];
      if (one !== null && two !== null)
        page.put({ span: [index, index + whole.length], kind: 'score', value: scoreOf(one, two), standing: 'possible' });
    }
  }
  for (const { 0: whole, 1: first = '', 2: second = '', index } of page.text.matchAll(HYPHENED)) {
    const end = index + whole.length;
    if (RANGE.test(page.text.slice(end, end + 10)) || isClock(whole)) continue;
    page.put({ span: [index, end], kind: 'score', value: scoreOf(Number(first), Number(second)), standing: 'possible' });
  }
}

/** The languages may name the sides in another order. */
function scoreOf(one: number, two: number): string {
  return `${Math.max(one, two)}:${Math.min(one, two)}`;
}

function isClock(written: string): boolean {
  return /^(?:[01]?\d|2[0-4]) ?: ?[0-5]\d$/.test(written);
}
