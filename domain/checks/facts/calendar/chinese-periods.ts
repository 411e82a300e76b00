import type { Sheet } from '@/domain/checks/facts/sheet';
import { type CalendarItem, type Counted, dated, type Meaning, type Standing } from './calendar-item';
import { isDayOfMonth } from './real-day';
import { smallNumeral } from './small-numeral';

const SMALL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
type Rule = { pattern: RegExp; read: (match: RegExpExecArray) => { standing: Standing; says: Meaning } | null };

const WEEKDAYS = '一二三四五六日';

const RULES: readonly Rule[] = [
  {
    // 农历 is another calendar: 正月初五 is no 5 January.
    pattern:
      /(?:农历|阴历|旧历|夏历)[^，。；]{0,8}?[一二三四五六七八九十正腊冬]{1,3}月(?:初?[一二三四五六七八九十廿]{1,3}日?)?|(?:正月|腊月|冬月|大年)(?:初?[一二三四五六七八九十廿]{1,3})?|[一二三四五六七八九十]{1,2}月初[一二三四五六七八九十](?!日)/g,
    read: () => ({ standing: 'soft', says: { kind: 'feast' } }),
  },
  {
    pattern:
      /(?:(?:周|星期|礼拜)([一二三四五六日天末]))(?![次回届圈岁年]|[天个种]|[围深])(?<![每一两几数\d](?:周|星期|礼拜).(?=[一二三四五六七八九十百]))/g,
    read: ([, day = '']) => {
      const weekday = day === '天' ? 7 : WEEKDAYS.indexOf(day) + 1;
      return weekday > 0 ? { standing: 'hard', says: { kind: 'weekday', weekday } } : null;
    },
  },
  { pattern: /(?<![A-Za-z\d])Q([1-4])(?!\d)/g, read: ([, count = '']) => counted('quarter', count, 4) },
  { pattern: /(?<!前)([上下])半年(?!来)/g, read: ([, half]) => counted('half', half === '上' ? '1' : '2', 2) },
  {
    pattern:
      /[“"‘「]?(十[一二三四五六七]?|[一二三四五六七八九])五[”"’」]?(?=规划|计划|时期|期间|以来|末|开局|收官|发展|国家|重点|科技|目标|之后|建设|收尾|中期|，|。|、|和|及|的)/g,
    read: ([whole, count = '']) => (/[“"‘「]/.test(whole) || count.startsWith('十') ? soft(counted('plan', count, 20)) : null),
  },
  { pattern: /[“"‘「] ?(十[一二三四五六七]?)五 ?[”"’」]/g, read: ([, count = '']) => soft(counted('plan', count, 20)) },
  { pattern: new RegExp(`第(${SMALL})个五年(?:规划|计划)`, 'g'), read: ([, count = '']) => counted('plan', count, 20) },
  {
    pattern:
      /(?:党的|中共)?(十[一二三四五六七八九]|二十[一二]?|[七八九十])大(?=报告|精神|以来|召开|代表|后|前|上|闭幕|开幕|胜利|的|，|。|提出|明确|作出|部署|和|将|擘画|”|$)/g,
    read: ([, count = '']) => soft(counted('congress', count, 22)),
  },
  { pattern: /上个?世纪(?![\d一二三四五六七八九])/g, read: () => soft(counted('century', '20', 30)) },
  { pattern: /本世纪|新世纪|这个世纪|千禧年/g, read: () => soft(counted('century', '21', 30)) },
  {
    pattern: /(?:妊娠|怀孕|孕)([早前中晚后])期(?!待)/g,
    read: ([, third = '']) => soft(counted('trimester', { 早: '1', 前: '1', 中: '2' }[third] ?? '3', 3)),
  },
];

/** One or two of a kind: 19世纪, 19至20世纪, 一、二季度. */
const COUNTED: readonly [RegExp, Counted['kind'], number][] = [
  [inOrder('世纪'), 'century', 30],
  [inOrder('季度|季(?=末|报|净|营|GDP|国)'), 'quarter', 4],
];

function inOrder(unit: string): RegExp {
  return new RegExp(`(?<![前\\d])(?:第)?(${SMALL})(?:( ?[-–—~～至到、和] ?第?)(${SMALL}))? ?(?:${unit})`, 'g');
}

const CENTURY = '(?:(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?世纪|(上个?世纪)|(本世纪))?';
const DECADES = new RegExp(
  `${CENTURY}[的]? ?(?:((?:1[0-9]|20)\\d0)|((?:[1-9]0|[一二三四五六七八九]{1,3}十)(?: ?[-–—~～至到、和] ?(?:[1-9]0|[二三四五六七八九]十))?)) ?年代`,
  'g',
);
const GENERATION = /(?<![\d.])([6-9]0|0[05]|10|[5-9]5)(?: ?[、/] ?([6-9]0|0[05]|[5-9]5))? ?后(?!的?数|面|来)/g;

/** Months and days by the name that their events bear. */
const NAMED_DAYS: readonly [RegExp, number, number][] = [
  [/[“"‘]?五一[”"’]?(?:国际)?(?=劳动节|假期|小?长假|期间|节|黄金周|当天|前后|前夕|出行)/g, 5, 1],
  [/[“"‘]?十一[”"’]?(?=假期|长假|黄金周|国庆)/g, 10, 1],
  [/[“"‘]?双十一[”"’]?|[“"‘]?双11[”"’]?/g, 11, 11],
  [/[“"‘]?双十二[”"’]?|[“"‘]?双12[”"’]?/g, 12, 12],
  [/[“"‘]?(?<![〇零一二三四五六七八九])(?:九一八|九·一八|9·18)(?!年)[”"’]?/g, 9, 18],
  [/[“"‘]?(?:9[·.•・]11|九一一|911)[”"’]?(?=事件|恐|袭|[”"’])/g, 9, 11],
  [/[“"‘]?七七[”"’]?(?=事变)/g, 7, 7],
  [/[“"‘]?(?:七一|“七一”)[”"’]?(?=勋章|讲话|前夕|建党)/g, 7, 1],
  [/[“"‘]?八一[”"’]?(?=建军|勋章|南昌|军旗)/g, 8, 1],
  [/[“"‘]?三八[”"’]?(?=妇女|国际|节|红旗|线)/g, 3, 8],
  [/[“"‘]?六一[”"’]?(?=儿童|国际|节)/g, 6, 1],
  [/[“"‘]?五四[”"’]?(?=青年|运动|精神|奖章)/g, 5, 4],
  [/[“"‘]?一二[·.]?九[”"’]?(?=运动)/g, 12, 9],
  [/[“"‘]?(?:六一八|618|6·18)[”"’]?(?=大促|购物|期间|电商|[”"’])/g, 6, 18],
  [/[“"‘]?3[·.•]15[”"’]?(?=晚会|国际|消费|[”"’])/g, 3, 15],
];

const HAS_DOT = /\d[·•・]\d/;
/** 5·12汶川地震, “7·20”特大暴雨: events by their day. */
const MONTH_DOT_DAY = /[“"]?(?<![\d.])(\d{1,2})[·•・](\d{1,2})(?![\d.·])[”"]?/g;

/** Most texts have none of these: one look spares many. */
const HAS_NAMED_DAY = /五一|五四|十一|双1|双十|九[·一]|9[·.•・]1|911|七七|七一|八一|三八|六一|618|3[·.•]15|一二/;

const RELATIVE: readonly [RegExp, 'year' | 'month' | 'day'][] = [
  [/[去今明前本当那同]年(?!代)|[那这]一年|上年|上一年|下一年|年[初底末中](?=[，。至到前以的]|$)/g, 'year'],
  [/[上下本]个?月(?!球|亮)|月[初底中末](?=[，。至到前以的]|$)/g, 'month'],
  [/[昨今明前后本]日|[昨今明前后]天(?!津)|[昨今]晚|今[早晨]/g, 'day'],
];

/** Weekdays, decades, centuries, quarters, plans, feasts, and what is told relative to another day. */
export function readChinesePeriods(page: Sheet<CalendarItem>): void {
  if (page.text.includes('年代')) for (const match of page.text.matchAll(DECADES)) readDecades(page, match);
  if (page.text.includes('后')) for (const match of page.text.matchAll(GENERATION)) readGenerations(page, match);
  for (const { pattern, read } of RULES) {
    for (const match of page.text.matchAll(pattern)) {
      const item = read(match);
      if (item) page.put({ span: [match.index, match.index + match[0].length], ...item });
    }
  }
  for (const [pattern, kind, most] of COUNTED) {
    for (const { 0: whole, 1: first = '', 2: joint = '', 3: second = '', index } of page.text.matchAll(pattern)) {
      const items = [counted(kind, first, most), second ? counted(kind, second, most) : null];
      const middle = second ? index + whole.indexOf(joint) : index + whole.length;
      if (items[0]) page.put({ span: [index, middle], ...items[0] });
      if (items[1]) page.put({ span: [middle + joint.length, index + whole.length], ...items[1] });
    }
  }
  for (const { 0: whole, 1: month = '', 2: day = '', index } of HAS_DOT.test(page.text) ? page.text.matchAll(MONTH_DOT_DAY) : []) {
    if (isDayOfMonth(Number(month), Number(day)))
      page.put({ span: [index, index + whole.length], standing: 'soft', says: dated({ month: Number(month), day: Number(day) }) });
  }
  if (!HAS_NAMED_DAY.test(page.text)) return;
  for (const [pattern, month, day] of NAMED_DAYS) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      page.put({ span: [index, index + whole.length], standing: 'soft', says: dated({ month, day }) });
    }
  }
}

/** Read last, where nothing else has been found. 当日 is not among them: it repeats a day that the text has told. */
export function readChineseRelatives(page: Sheet<CalendarItem>): void {
  for (const [pattern, unit] of RELATIVE) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      page.put({ span: [index, index + whole.length], standing: 'soft', says: { kind: 'relative', unit } });
    }
  }
}

function counted(kind: Counted['kind'], text: string, most: number): { standing: Standing; says: Counted } | null {
  const count = smallNumeral(text);
  return count === null || count < 1 || count > most ? null : { standing: 'possible', says: { kind, count } };
}

/** A name, whatever the other side makes of it. */
function soft(item: { says: Counted } | null): { standing: Standing; says: Counted } | null {
  return item && { ...item, standing: 'soft' };
}

/** «七十年代», «70年代» with its space: what the second of two decades takes of their word. */
const LAST_DECADE = 4;

function readDecades(page: Sheet<CalendarItem>, match: RegExpExecArray): void {
  const [whole, century = '', past = '', current = '', full = '', short = ''] = match;
  const base = century ? ((smallNumeral(century) ?? 1) - 1) * 100 : past ? 1900 : current ? 2000 : null;
  const decades = full ? [Number(full)] : decadesIn(short);
  const from = match.index;
  const to = from + whole.length;
  const joint = decades.length === 1 ? from : from + Math.max(1, whole.length - LAST_DECADE);
  const last = decades.length - 1;
  decades.forEach((decade, at) => {
    // Two decades share one word: 六 | 七十年代.
    const span: [number, number] = [at === last ? joint : from + at, at === last ? to : at === last - 1 ? joint : from + at + 1];
    page.put({ span, standing: 'hard', says: { kind: 'decade', from: full ? decade : (base ?? 0) + decade, century: false } });
  });
}

function decadesIn(text: string): number[] {
  const parts = text.split(/ ?[-–—~～至到、和] ?/);
  return parts.flatMap((part) => {
    if (/^\d/.test(part)) return [Number(part)];
    return [...part.replace('十', '')].map((character) => (smallNumeral(character) ?? 0) * 10);
  });
}

/** Those born in the nineties: 90后, 80、90后. */
function readGenerations(page: Sheet<CalendarItem>, match: RegExpExecArray): void {
  const [whole, first = '', second = ''] = match;
  const to = match.index + whole.length;
  const middle = match.index + whole.lastIndexOf(second);
  page.put({
    span: [match.index, second ? match.index + first.length : to],
    standing: 'soft',
    says: { kind: 'decade', from: Number(first), century: false },
  });
  if (second) page.put({ span: [middle, to], standing: 'soft', says: { kind: 'decade', from: Number(second), century: false } });
}
