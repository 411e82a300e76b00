import type { Sheet } from '@/domain/checks/facts/sheet';
import { type CalendarItem, type Day, dated, type Part, type Standing } from './calendar-item';
import { smallNumeral, spelledYear } from './small-numeral';

const NUMERAL = '(?:\\d{1,4}|[〇零○一二三四五六七八九十廿卅]{1,4})';
const JOIN = '[-–—―~～〜至到、和与及或/]';
const LISTED = `${NUMERAL}(?: {0,2}${JOIN}{1,2} {0,2}${NUMERAL}){0,5}`;
const UNIT = '年(?!代|级|龄|轮|薪)|财年|学年|赛季|月份?(?!龄|供|薪|租|票|季|球|饼)|日(?!元|圆|均|语|本|游|龄)|号';
/** A number or list of numbers that a unit of the calendar follows. */
const NUMBERED = new RegExp(`(?<![\\d.第〇零○一二三四五六七八九十百千万亿两几数廿卅])(?<!\\d[,，])(${LISTED}) {0,2}(${UNIT})`, 'g');
const ELEMENT = new RegExp(NUMERAL, 'g');

/** Between two dates of one range or list, where the later may leave out what they share. */
const CARRIES = /^(?:[ 、，,和与及或以至到起次年晚上下午早晨-]|[–—―~～〜]){1,4}$/;

const PARTS: readonly [RegExp, Part][] = [
  [/^ ?(?:上旬|月?初)/, 'early'],
  [/^ ?中(?:旬|(?!国|午|秋|心|央|方|学|部|间|期|小|旅|超|信|共|美|日|俄|英|法|德|欧|非|东|韩|行|科))/, 'mid'],
  [/^ ?(?:下旬|月?底|末)/, 'late'],
];

type Level = 'year' | 'month' | 'day';
type Element = { from: number; to: number; value: number; digits: number };
type Token = { level: Level; elements: readonly Element[]; from: number; to: number; spoken: boolean };

/** Years, months and days that are written with 年, 月 and 日. */
export function readChineseDates(page: Sheet<CalendarItem>): void {
  let open: Token[] = [];
  let before: Day | null = null;
  let dateline: Day | null = null;
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    const fromDateline = dateline?.day && first.level === 'day' && first.elements.every(({ value }) => value <= (dateline?.day ?? 0));
    before = settle(page, open, before ?? (fromDateline ? dateline : null));
    if (DATELINE.test(page.text.slice(last.to, last.to + 4))) dateline = before;
    // Once the report speaks of another month, a day alone belongs to that.
    else if (before?.month && before.month !== dateline?.month) dateline = null;
  };
  for (const match of page.text.matchAll(NUMBERED)) {
    const token = tokenOf(match);
    if (!token || !page.free(token.from, token.to)) continue;
    const last = open.at(-1);
    if (last && follows(page.text, last, token)) {
      open.push(token);
      continue;
    }
    close();
    if (last && !CARRIES.test(page.text.slice(last.to, token.from))) before = null;
    open = [token];
  }
  close();
}

const LEVELS: Readonly<Record<string, Level>> = { 月: 'month', 月份: 'month', 日: 'day', 号: 'day' };

function tokenOf(match: RegExpExecArray): Token | null {
  const [whole, list = '', unit = ''] = match;
  const level = LEVELS[unit] ?? 'year';
  const elements: Element[] = [];
  for (const part of list.matchAll(ELEMENT)) {
    const read = level === 'year' ? yearsIn(part[0]) : smallNumbersIn(part[0]);
    if (!read) return null;
    const from = match.index + part.index;
    for (const value of read) elements.push({ from, to: from + part[0].length, value, digits: part[0].length });
  }
  const bounds: Record<Level, number> = { year: 2199, month: 12, day: 31 };
  if (elements.some(({ value }) => value > bounds[level] || (level !== 'year' && value < 1))) return null;
  return { level, elements, from: match.index, to: match.index + whole.length, spoken: unit === '号' };
}

function yearsIn(text: string): number[] | null {
  const year = /^\d+$/.test(text) ? Number(text) : spelledYear(text);
  return year === null || text.length < 2 ? null : [year];
}

/** One number, or the two that are said in one breath: 七八月. */
function smallNumbersIn(text: string): number[] | null {
  const number = smallNumeral(text);
  if (number !== null) return [number];
  const [first = '', second = '', ...rest] = text;
  const [low, high] = [smallNumeral(first), smallNumeral(second)];
  return rest.length === 0 && low !== null && high === low + 1 ? [low, high] : null;
}

const NEXT: Record<Level, Level | null> = { year: 'month', month: 'day', day: null };

function follows(text: string, last: Token, token: Token): boolean {
  const gap = text.slice(last.to, token.from);
  return NEXT[last.level] === token.level && /^ {0,2}的?$/.test(gap) && (last.elements.length === 1 || token.elements.length === 1);
}

/** Puts what the tokens of one date say on the page; gives the last date, from which the next may carry over. */
function settle(page: Sheet<CalendarItem>, tokens: readonly Token[], before: Day | null): Day | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const head = { year: fixed(tokens, 'year'), month: fixed(tokens, 'month') };
  if (first.level === 'year' && !isCalendarYear(page.text, first, tokens.length > 1)) return null;
  const carried = last.level === 'day' && head.month === null;
  const month = carried ? (before?.month ?? null) : head.month;
  const lone = tokens.length === 1 && last.level === 'day' && month === null;
  if (lone && (isStretch(page.text, last) || isPlaceNumber(page.text, last))) return null;
  const part = last.level === 'month' ? partAfter(page, last) : null;
  const beforeOurEra = (year: number) => (page.text.slice(Math.max(0, first.from - 3), first.from) === '公元前' ? -year : year);
  let said: Day | null = null;
  last.elements.forEach((element, at) => {
    const from = at === 0 ? first.from : element.from;
    const to = at === last.elements.length - 1 ? (part?.to ?? last.to) : element.to;
    const value = element.value;
    said = dated({
      year: last.level === 'year' ? beforeOurEra(fullYear(value, last.elements[0])) : head.year,
      month: last.level === 'month' ? value : month,
      day: last.level === 'day' ? value : null,
      part: last.level === 'month' && at === last.elements.length - 1 ? (part?.part ?? null) : null,
      carried: carried && month !== null,
    });
    page.put({ span: [from, to], standing: standingOf(tokens, { lone, element, text: page.text }), says: said });
  });
  for (const token of tokens.slice(0, -1)) putEarlier(page, token, last);
  return said;
}

/** Where an earlier token lists several (2018、2019年5月), all but the last stand alone. */
function putEarlier(page: Sheet<CalendarItem>, token: Token, last: Token): void {
  for (const { from, to, value } of token.elements.slice(0, -1)) {
    if (to > last.from) continue;
    const says = dated(token.level === 'year' ? { year: fullYear(value, token.elements[0]) } : { month: value });
    page.put({ span: [from, to], standing: 'hard', says });
  }
}

function fixed(tokens: readonly Token[], level: Level): number | null {
  return tokens.find((token) => token.level === level)?.elements.at(-1)?.value ?? null;
}

/** 2009-10年 means 2010. */
function fullYear(value: number, first: Element | undefined): number {
  return first && first.digits === 4 && value < 100 ? Math.floor(first.value / 100) * 100 + value : value;
}

const ERA = /公元前?$/;

/** 2020年, 二〇二〇年, 公元618年, and 24年 before a month; two digits alone may count years. */
function isCalendarYear(text: string, token: Token, more: boolean): boolean {
  const [first] = token.elements;
  if (!first) return false;
  if (ERA.test(text.slice(Math.max(0, token.from - 3), token.from))) return true;
  if (first.digits === 4) return first.value >= 1000;
  if (first.digits === 3 || first.value > 99) return false;
  return more || token.elements.length === 1;
}

function standingOf(tokens: readonly Token[], { lone, element, text }: { lone: boolean; element: Element; text: string }): Standing {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > 1) return 'hard';
  const figures = /^\d/.test(text.slice(element.from, element.to));
  if (lone && DATELINE.test(text.slice(last.to, last.to + 4))) return 'soft';
  if (lone) return figures && !last.spoken ? 'hard' : 'possible';
  if (last.level !== 'year') return last.level === 'month' && !figures && element.digits === 1 ? 'soft' : 'hard';
  if (first.elements[0]?.digits !== 4) return ERA.test(text.slice(Math.max(0, first.from - 3), first.from)) ? 'hard' : 'possible';
  return element.value % 100 === 0 && /^ {0,2}(?:多|余|来|间|前|的?历史|的?文明|的?时间)/.test(text.slice(last.to, last.to + 6))
    ? 'possible'
    : 'hard';
}

/** «综合11日电»: a dateline that the other language sets in its own way. */
const DATELINE = /^ ?(?:电|讯|消息)/;
const STRETCH_BEFORE =
  /(?:近|过去|连续|前|后|为期|共|满|每|至少|至多|最多|最少|约|短短|超过|不足|历时|持续|长达|仅|用时|单|次|耗时|这|延长|休|住)[ 了]?$/;
const STRETCH_AFTER = /^ ?(?:内|间|以上|以内|以下|左右|后的|龄|无|里|年化|线|均|移动|滚动|累计|连|不|为限|之内|余|多)/;

/** True where days are counted: 近30日, 3日内. */
function isStretch(text: string, token: Token): boolean {
  return STRETCH_BEFORE.test(text.slice(Math.max(0, token.from - 4), token.from)) || STRETCH_AFTER.test(text.slice(token.to, token.to + 4));
}

/** 3号楼 and 10号线 are no days; 13号 is one before a pause or a part of the day. */
function isPlaceNumber(text: string, token: Token): boolean {
  return token.spoken && !/^(?:[、，。；）)上下早晚中凌前后当,~～到至—–-]|$)/.test(text.slice(token.to, token.to + 1));
}

function partAfter(page: Sheet<CalendarItem>, token: Token): { part: Part; to: number } | null {
  const rest = page.text.slice(token.to, token.to + 4);
  for (const [pattern, part] of PARTS) {
    const found = pattern.exec(rest)?.[0];
    if (found) return { part, to: token.to + found.length };
  }
  return null;
}
