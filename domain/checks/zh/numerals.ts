import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

const CHINESE: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const DIGITS = '一二三四五六七八九十';
const MONTH = '(?:十[一二]|[一二三四五六七八九十])';
const DAY = '(?:三十一|三十|二十[一二三四五六七八九]|二十|十[一二三四五六七八九]|[一二三四五六七八九十])';

const YEAR_THEN = new RegExp(`(?<!\\d)(\\d{4}) ?年 ?(${MONTH}) ?月(?:(${DAY})日)?`, 'g');
const MONTH_THEN = new RegExp(`(?<![${DIGITS}])(${MONTH})月(?= ?\\d{1,2} ?日)`, 'g');
const DAY_AFTER = new RegExp(`(?<=(?<!\\d)\\d{1,2} ?月)(${DAY})日(?![常本用夜])`, 'g');
const ZERO_YEAR =
  /(?<![一二三四五六七八九〇零十百千])[一二]零[一二三四五六七八九零〇]{2}年|(?<![一二三四五六七八九〇零十百千])[一二][九〇][一二三四五六七八九]零年(?!代)/g;
const LARGE = /(?<![\d.A-Za-z])([1-9])([百千])(?=(?:多|余)?(?:名|人|个|位|例|元|家|件|次|年|项|张|万|亿|多|余))/g;

/** One figure is written in one way: 2024年12月5日, not 2024年十二月5日; 3000人, not 3千人 (GB/T 15835-2011 §4, §5.2). */
export function mixedNumerals({ text }: Reading): Found[] {
  const found: Found[] = [];
  const add = (from: number, to: number, instead: string) => found.push(inChinese('zh/mixed-numerals', text, [from, to], { instead }));
  for (const { index, 0: whole, 1: year = '', 2: month = '', 3: day } of text.matchAll(YEAR_THEN)) {
    // 农历 dates are written in Chinese numerals (§4.2.1).
    if (isLunar(text, index)) continue;
    add(index, index + whole.length, `${year}年${numberOf(month)}月${day === undefined ? '' : `${numberOf(day)}日`}`);
  }
  for (const { index, 1: month = '' } of text.matchAll(MONTH_THEN)) {
    if (text.charAt(index - 1) !== '年' || !/\d/.test(text.charAt(index - 2))) add(index, index + month.length, String(numberOf(month)));
  }
  for (const { index, 1: day = '' } of text.matchAll(DAY_AFTER)) add(index, index + day.length, String(numberOf(day)));
  for (const { index, 0: year } of text.matchAll(ZERO_YEAR)) add(index, index + year.length, year.replaceAll('零', '〇'));
  for (const { index, 0: whole, 1: digit = '', 2: unit = '' } of text.matchAll(LARGE)) {
    const after = text.charAt(index + whole.length);
    if (after === '万' || after === '亿' || after === '多' || after === '余')
      found.push(inChinese('zh/mixed-numerals', text, [index, index + whole.length]));
    else add(index, index + whole.length, `${digit}${unit === '百' ? '00' : '000'}`);
  }
  return found;
}

function isLunar(text: string, at: number): boolean {
  return /农历|阴历|旧历/.test(text.slice(Math.max(0, at - 6), at));
}

function numberOf(numeral: string): number {
  const [first = '', second = '', third = ''] = numeral;
  if (numeral.length === 1) return CHINESE[first] ?? 0;
  if (first === '十') return 10 + (CHINESE[second] ?? 0);
  return 10 * (CHINESE[first] ?? 0) + (CHINESE[third] ?? 0);
}

const COUNTED =
  '(?:天(?!津|河|山)|个(?:多?月|小时|人|星期|礼拜)?|岁|位|名(?!单)|次(?!会|全)|倍|分钟|小时|周(?![一二三四五六日年])|年(?!级|代|[初末底])|人|里(?!程)|步|句|秒|百(?!分)|千|万|亿)';
const PAUSED = new RegExp(`(?<![第\\d.、A-Za-z图表${DIGITS}])([1-8])、([2-9])(?=${COUNTED})`, 'g');
const NUMERALS = new RegExp(
  `(?<![第、星期周初级${DIGITS}])((?:[二三四五六七八九]?十)?)([一二三四五六七八])、([二三四五六七八九])(?=(?:十|${COUNTED}))(?!十[一二三四五六七八九届])`,
  'g',
);

/** Two figures for «about» stand together without a mark, in Chinese: 三四天, not 3、4天 or 三、四天 (GB/T 15835-2011 §4.2.2). */
export function approximateNumbers({ text }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole, 1: low = '', 2: high = '' } of text.matchAll(PAUSED)) {
    if (Number(high) !== Number(low) + 1) continue;
    const instead = `${DIGITS.charAt(Number(low) - 1)}${DIGITS.charAt(Number(high) - 1)}`;
    found.push(inChinese('zh/approximate-number', text, [index, index + whole.length], { instead }));
  }
  for (const { index, 0: whole, 1: tens = '', 2: low = '', 3: high = '' } of text.matchAll(NUMERALS)) {
    if (DIGITS.indexOf(high) !== DIGITS.indexOf(low) + 1) continue;
    found.push(inChinese('zh/approximate-number', text, [index, index + whole.length], { instead: `${tens}${low}${high}` }));
  }
  return found;
}

const COUNT = '[\\d.,一二两三四五六七八九十百千万亿半]+(?:个半)?';
const ABOUT_TWICE = new RegExp(
  `(?:大约|大概|约莫|(?<![大条公契邀违签失婉履节制预相盟合租纽简俭稿集隐绰守毁誓爽赴践缔特应续])约)(?:需要?|有|为)? ?${COUNT}[^，。；：！？、“”（）在\\d\\n]{0,5}?(?:左右|上下)(?![手两为逢开摇方眼肢心旋游床级班功文属线起楼车山])`,
  'g',
);

/** One «about» is enough: 约30名 or 30名左右, not 约30名左右. */
export function doubledApproximations({ text }: Reading): Found[] {
  return Array.from(text.matchAll(ABOUT_TWICE), ({ index, 0: whole }) =>
    inChinese('zh/doubled-approximation', text, [index, index + whole.length], { instead: whole.slice(0, -2) }),
  );
}

const DATE =
  /(?<!\d)(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,3}) ?(?:日|号(?!楼|线|院|馆|店|店|馆|厅|门|机|文))|(?<!\d)(\d{4})([-/.])(\d{1,2})\5(\d{1,2})(?![\d.\-/])/g;
const TIME = /(?<=[于在午晚晨间至到日])(?<![\d:：.])(\d{1,2})[:：](\d{2})(?::(\d{2}))?(?![\d:：.])(?=许|开始|举行|准时|至|—|到|开诊|停诊)/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days that no calendar has: 2月30日, 13月5日. */
export function impossibleDates({ text, isAddress }: Reading): Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole, 1: year = '', 2: month, 3: day, 4: numeric, 6: m, 7: d } of text.matchAll(DATE)) {
    if (isAddress(index) || isLunar(text, index)) continue;
    if (numeric !== undefined && !(Number(numeric) > 1900 && Number(numeric) < 2100)) continue;
    if (exists(Number(numeric ?? year), Number(month ?? m), Number(day ?? d))) continue;
    found.push(inChinese('zh/impossible-date', text, [index, index + whole.length]));
  }
  for (const { index, 0: whole, 1: hour = '', 2: minute = '' } of text.matchAll(TIME)) {
    if (Number(hour) > 24 || Number(minute) > 59) found.push(inChinese('zh/impossible-date', text, [index, index + whole.length]));
  }
  return found;
}

/** A year of 0 is not known. */
function exists(year: number, month: number, day: number): boolean {
  const most = DAYS[month - 1];
  if (most === undefined || day < 1 || day > most) return false;
  return month !== 2 || day < 29 || year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
