import { exact } from './numeral';
import type { UnitAt } from './unit-at';

/** What a smaller unit adds behind a larger one, and where it ends. */
export type Composed = { add: number; end: number };

const DIGITS = '零一二三四五六七八九';
const ENDS = '(?=$|[，。、；：！？,.;:!?）)”」\\s的高长宽深厚重左以多，]|上下|之)';
/** 1米8, 1米75, 一米七二; not «3米2个». */
const METRES = new RegExp(`(\\d{1,2}|[一二三四五六七八九]{1,2})(?![\\d.])${ENDS}`, 'y');
const OUNCES = /(\d(?:\.\d)?|[一二两三四五六七八九半])两?(?![\d.百千万个天年岁侧岸])/y;
const MAO = /(\d|[一二两三四五六七八九])(?:角|毛)(?:(\d|[一二两三四五六七八九])分?)?/y;
const BARE_MAO = /(\d|[一二三四五六七八九半])(?![\d.])(?=$|[，。、；！？,;!?）)”」\s的一])/y;

/** The 8 of 1米8, the 8两 of 6斤8两, the 五角 of 三元五角: what is told behind a unit without a unit of its own, or in the next smaller. */
export function composed(text: string, { word, end }: UnitAt): Composed | null {
  if (word === '米') return matched(METRES, text, end, ([digits = '']) => Number(`0.${figures(digits)}`));
  if (word === '斤' || word === '市斤') return matched(OUNCES, text, end, ([liang = '']) => tenth(liang));
  if (word !== '块' && word !== '元') return null;
  return (
    matched(MAO, text, end, ([mao = '', fen = '']) => tenth(mao) + (fen ? tenth(fen) / 10 : 0)) ??
    (word === '块' ? matched(BARE_MAO, text, end, ([mao = '']) => tenth(mao)) : null)
  );
}

function matched(pattern: RegExp, text: string, at: number, read: (groups: readonly string[]) => number): Composed | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { add: exact(read(match.slice(1))), end: at + match[0].length } : null;
}

function figures(digits: string): string {
  return [...digits].map((digit) => (digit === '两' ? '2' : /\d/.test(digit) ? digit : String(DIGITS.indexOf(digit)))).join('');
}

function tenth(digit: string): number {
  return digit === '半' ? 0.5 : Number(/\d/.test(digit) ? digit : figures(digit)) / 10;
}
