import type { Sheet } from '@/domain/checks/facts/sheet';
import { type CalendarItem, dated, type Part, type Standing } from './calendar-item';
import { MONTH, monthNumber } from './english-month';
import { ORDINAL_WORD, ordinal } from './ordinal-word';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?: ?(?:st|nd|rd|th)\\b)?(?!\\d)';
const YEAR = '(?:1\\d|20|21)\\d\\d(?![\\d]|,\\d{3}|\\.\\d|[- ]?(?:%|percent|people|km|meters?|metres?))';
const PART =
  '(?:\\b((?:[Ff]irst|[Ss]econd|[Mm]iddle|[Ll]ast|[Ff]inal) (?:10|ten) days|[Ee]arly|[Mm]id(?:dle)?|[Ll]ate|[Ee]nd|[Bb]eginning|[Ss]tart)(?:[- ]of)?(?:[- ]the)?[- ])?';
const NOT_DAY =
  '(?![\\d:%A-Za-z]|[.,]\\d|-(?:year|day|month|week|hour|minute|member|nation)|[ -]?(?:percent|per cent|million|billion|degrees?|people|patients|cases|years|a\\.?m\\b|p\\.?m\\b))';
const JOIN = ' ?(?:[-–—~/]| to | and | or | through | until | till |, (?=\\d{1,2}(?:st|nd|rd|th)?,? and )| & ) ?';

/** May 13th, 2020; Sept. 11; June10; May 13–15, 2020; May 13, 14 and 15. */
const MONTH_FIRST = new RegExp(
  `${PART}\\b(${MONTH})\\.?(?: of)?(?: the)? ?(${DAY})${NOT_DAY}((?:${JOIN}(?:the )?${DAY}${NOT_DAY}){0,6})(?:(?:,| of)? {0,2}(${YEAR}))?`,
  'g',
);
/** 13 May 2020; the 13th of May; 13–15 May; 06 February 2020. */
const DAY_FIRST = new RegExp(
  `(?<![\\d.,:$£€-]|[A-Za-z])(${DAY})((?:${JOIN}${DAY}){0,6})(?: days?)?,? ?(?:of )?(?:the )?(${MONTH})\\b\\.?(?:(?:,| of)? {0,2}(${YEAR}))?`,
  'g',
);
/** March 2020; March of 2020; March to May 2020 leaves March to the lone months. */
const MONTH_YEAR = new RegExp(`${PART}\\b(${MONTH})\\.?(?:,| of| in)? {0,2}(${YEAR})`, 'g');
const CUE =
  'in|In|since|Since|of|by|By|until|Until|till|from|From|to|early|Early|mid|Mid|late|Late|last|Last|this|This|next|Next|between|Between|and|through|during|During|for|before|Before|after|After|each|every|end|following|or|around';
const LONE_MONTH = new RegExp(`${PART}(?:\\b(${CUE})[ -]?(?:the )?)?\\b(${MONTH})\\b(?!['’]s [A-Z])`, 'g');
/** On the 13th; the first to the 15th. */
const LONE_DAY = new RegExp(
  `\\b(?:[Tt]he|[Oo]n|of) (\\d{1,2}(?:st|nd|rd|th)|(?<=on the )(?:${ORDINAL_WORD})(?= (?:in|at|by|and|to|that|of (?:this|that|the|last|next) month)\\b|[,.;)]|$))\\b(?! (?:century|of the|Five|five|National|Party|CPC|session|anniversary|edition|floor|place))`,
  'g',
);

/** Days and months that are written with the name of a month, and days alone. */
export function readEnglishDates(page: Sheet<CalendarItem>): void {
  for (const match of page.text.matchAll(MONTH_FIRST)) {
    const [whole, part = '', month = '', first = '', more = '', year = ''] = match;
    const from = match.index;
    putDays(page, {
      from,
      to: from + whole.length,
      month,
      year,
      part,
      days: daysIn(whole, [first, more]).map((day) => ({ ...day, from: day.from + from })),
    });
  }
  for (const match of page.text.matchAll(DAY_FIRST)) {
    const [whole, first = '', more = '', month = '', year = ''] = match;
    const from = match.index;
    putDays(page, {
      from,
      to: from + whole.length,
      month,
      year,
      part: '',
      days: daysIn(whole, [first, more]).map((day) => ({ ...day, from: day.from + from })),
    });
  }
  for (const { 0: whole, 1: part = '', 2: month = '', 3: year = '', index } of page.text.matchAll(MONTH_YEAR)) {
    const says = dated({ year: Number(year), month: monthNumber(month), part: partOf(part) });
    page.put({ span: [index, index + whole.length], standing: 'hard', says });
  }
  for (const match of page.text.matchAll(LONE_MONTH)) putMonth(page, match);
  for (const { 0: whole, 1: day = '', index } of page.text.matchAll(LONE_DAY)) {
    const value = ordinal(day);
    if (value && value <= 31)
      page.put({ span: [index + whole.length - day.length, index + whole.length], standing: 'possible', says: dated({ day: value }) });
  }
}

type DayPlace = { day: number; from: number };
type Days = { from: number; to: number; month: string; year: string; part: string; days: readonly DayPlace[] };

/** The days that `first` and the list after it name, with their places in `whole`. */
function daysIn(whole: string, [first, more]: readonly [string, string]): DayPlace[] {
  const start = whole.indexOf(first + more);
  const all = (first + more).matchAll(/\d{1,2}/g);
  return [...all].map(({ 0: figures, index }) => ({ day: Number(figures), from: start + index }));
}

function putDays(page: Sheet<CalendarItem>, { from, to, month, year, part, days }: Days): void {
  const number = monthNumber(month);
  const last = days.length - 1;
  if (number === null) return;
  days.forEach(({ day, from: place }, at) => {
    const says = dated({ year: year ? Number(year) : null, month: number, day, part: at === 0 ? partOf(part) : null });
    // What joins the days of a list belongs to none of them.
    page.put({ span: [at === 0 ? from : place, at === last ? to : place + String(day).length], standing: 'hard', says });
  });
}

/** Sept. and Oct. are months wherever they stand. */
const SHORT = /\b(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/;
const NAMES_TOO = new Set([
  'May',
  'March',
  'MAY',
  'MARCH',
  'Mar',
  'Jan',
  'Jun',
  'Dec',
  'Sep',
  'Oct',
  'Nov',
  'Apr',
  'Jul',
  'Aug',
  'Feb',
  'Sept',
]);
const GIVEN_NAMES = new Set(['April', 'June', 'August', 'May']);

function putMonth(page: Sheet<CalendarItem>, match: RegExpExecArray): void {
  const [whole, part = '', cue = '', name = ''] = match;
  const after = page.text.slice(match.index + whole.length, match.index + whole.length + 4);
  const said = cue || part || SHORT.test(name + after.slice(0, 1)) || page.text.trim() === name;
  if (NAMES_TOO.has(name) && !said) return;
  if ((GIVEN_NAMES.has(name) || name.length === 3) && /^ [A-Z][a-z]/.test(after)) return;
  const standing: Standing = said || !GIVEN_NAMES.has(name) ? 'hard' : 'soft';
  const from = match.index + (part ? 0 : whole.length - name.length);
  page.put({ span: [from, match.index + whole.length], standing, says: dated({ month: monthNumber(name), part: partOf(part) }) });
}

const PARTS: readonly [RegExp, Part][] = [
  [/^(?:early|beginning|start|first)/i, 'early'],
  [/^(?:mid|second)/i, 'mid'],
  [/^(?:late|end|last|final)/i, 'late'],
];

function partOf(word: string): Part {
  return PARTS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
