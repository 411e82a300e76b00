import type { Sheet } from '@/domain/checks/facts/sheet';
import { type CalendarItem, type Counted, dated, type Standing } from './calendar-item';
import { ORDINAL_WORD, ordinal } from './ordinal-word';

const ORDINAL = `(?:\\d{1,2} ?(?:st|nd|rd|th)|${ORDINAL_WORD})`;
const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s\b|\b)/gi;
const WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const SHORT_WEEKDAY =
  /\b(Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b(?:\.,? |, )(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\d)/g;

/** 1930s; mid-1960s; the ’90s; post-90s; the 1800s. */
const DECADE = /(?<![\d.,$£€])(?:((?:1\d|20)\d0)|['’‘]?([02-9]0)) ?['’]?s\b(?! ?[a-z]?°)/g;
const DECADE_WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const DECADE_WORD = new RegExp(
  `\\b(?:the (?:early |mid-|mid |late |roaring )?|nineteen[- ]|(?<=ties (?:and|to|or) ))(${DECADE_WORDS.join('|')})\\b`,
  'gi',
);

const COUNTED: readonly [RegExp, Counted['kind'], number][] = [
  [inOrder('(?:century|centuries)\\b'), 'century', 30],
  [inOrder('(?:quarters?\\b|Q\\b)(?! ?final)'), 'quarter', 4],
  [/\b(?:[Qq]([1-4])|([1-4])[Qq])\b/g, 'quarter', 4],
  [
    /\b(first|second|1st|2nd)[- ]half(?= of (?:the |this |last |next )?(?:year|\d{4}|fiscal)| (?:year|results|profit|revenue))/gi,
    'half',
    2,
  ],
  [new RegExp(`\\b(${ORDINAL}) (?:National |Chinese )?five[- ]year (?:[A-Z]\\w+ )?(?:plan|period)`, 'gi'), 'plan', 20],
  [
    new RegExp(
      `\\b(${ORDINAL}) (?:(?:CPC|NPC|CPPCC|Party|National|People['’]s|Communist Party|Chinese)(?: of China)? ){0,3}(?:Congress|CPC|NPC|CPPCC)\\b`,
      'gi',
    ),
    'congress',
    30,
  ],
  [/\b(\d{1,2}(?:st|nd|rd|th)) Party\b/g, 'congress', 30],
  [inOrder('trimesters?\\b'), 'trimester', 3],
];

/** One or two of a kind: the 21st century, the second and third quarters. The second is only read where there are two. */
function inOrder(unit: string): RegExp {
  return new RegExp(`\\b(${ORDINAL})(?:(?:[- ](?:and|to|or)(?: the| early| late)?[- ]| ?[–-] ?)(${ORDINAL}))?[- ]${unit}`, 'gi');
}

const LUNAR = new RegExp(
  `\\b(?:(?:${ORDINAL}|\\d{1,2})(?: day)? of the )?(?:${ORDINAL} )?(?:(?:Chinese )?lunar (?:month|calendar|year)|month (?:of|in|on) the (?:Chinese )?lunar (?:calendar|year))`,
  'gi',
);
const HALF_YEAR = /\bH([12])\b(?! ?N\d)/g;

const NAMED_DAYS: readonly [RegExp, number, number][] = [
  [/\b9\/11\b/g, 9, 11],
  [/\b(?:International )?(?:Labou?r|Workers['’]|May) Day\b/g, 5, 1],
  [/\bNational Day\b/g, 10, 1],
  [/\b(?:Singles['’]? Day|Double (?:11|Eleven))\b/gi, 11, 11],
  [/\b(?:New Year['’]s Day)\b/g, 1, 1],
  [/\bChristmas(?: Day)?\b/g, 12, 25],
  [/\bChristmas Eve\b/g, 12, 24],
  [/\b(?:International )?Women['’]s Day\b/g, 3, 8],
  [/\b(?:International )?Children['’]s Day\b/g, 6, 1],
  [/\bValentine['’]s Day\b/g, 2, 14],
  [/\bHallowe['’]?en\b/g, 10, 31],
  [/\bMay Fourth\b/g, 5, 4],
  [/\b(?:Fourth of July|4th of July|July Fourth)\b/g, 7, 4],
];

/** Most texts have none of these words: one look spares many. */
const HAS_COUNTED = /centur|quarter|trimester|five[- ]year|congress|party|CPC|national|first|second|1st|2nd|[QH]\d|\dQ/i;
const HAS_NAMED_DAY = /Day\b|Christmas|Hallowe|9\/11|Fourth|4th of July|Double/i;

const RELATIVE: readonly [RegExp, 'year' | 'month' | 'day'][] = [
  [
    /\b(?:(?:last|this|next|previous|following|prior|current|past)[- ]year|a year (?:earlier|ago|before|later)|year-on-year|year-over-year|year end|year-end)\b/gi,
    'year',
  ],
  [
    /\b(?:(?:last|this|next|previous|following|prior|current) month|a month (?:earlier|ago|before|later)|month-on-month|month end|month-end)\b/gi,
    'month',
  ],
  [
    /\b(?:yesterday|today|tomorrow|tonight|last night|last evening|(?:next|following|previous|this) (?:day|morning|afternoon|evening|night)|the day (?:before|after)|a day (?:earlier|later))\b/gi,
    'day',
  ],
];

/** Weekdays, decades, centuries, quarters, plans, named days, and the twelve lunar months. */
export function readEnglishPeriods(page: Sheet<CalendarItem>): void {
  for (const { 0: whole, index } of /lunar/i.test(page.text) ? page.text.matchAll(LUNAR) : []) {
    page.put({ span: [index, index + whole.length], standing: 'soft', says: { kind: 'feast' } });
  }
  for (const pattern of [WEEKDAY, SHORT_WEEKDAY]) {
    for (const { 0: whole, 1: name = '', index } of page.text.matchAll(pattern)) {
      const short = name.slice(0, 3).toLowerCase();
      const weekday = WEEKDAYS.findIndex((full) => full.startsWith(short)) + 1;
      page.put({ span: [index, index + whole.trimEnd().length], standing: 'hard', says: { kind: 'weekday', weekday } });
    }
  }
  if (/\ds|ties\b|0 ?['’]s/.test(page.text)) readDecades(page);
  if (HAS_COUNTED.test(page.text)) readCounted(page);
  if (!HAS_NAMED_DAY.test(page.text)) return;
  for (const [pattern, month, day] of NAMED_DAYS) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      page.put({ span: [index, index + whole.length], standing: 'soft', says: dated({ month, day }) });
    }
  }
}

function readCounted(page: Sheet<CalendarItem>): void {
  for (const [pattern, kind, most] of COUNTED) {
    const standing: Standing = kind === 'congress' || kind === 'plan' || kind === 'trimester' ? 'soft' : 'possible';
    for (const { 0: whole, 1: first = '', 2: second = '', index } of page.text.matchAll(pattern)) {
      const places = [
        { text: first, from: index, to: first && second ? index + first.length : index + whole.length },
        { text: second, from: index + whole.lastIndexOf(second), to: index + whole.length },
      ];
      for (const { text, from, to } of places) {
        const count = readCount(text);
        if (count && count <= most) page.put({ span: [from, to], standing, says: { kind, count } });
      }
    }
  }
  for (const { 0: whole, 1: half = '', index } of page.text.matchAll(HALF_YEAR)) {
    page.put({ span: [index, index + whole.length], standing: 'possible', says: { kind: 'half', count: Number(half) } });
  }
}

/** Read last, where nothing else has been found. */
export function readEnglishRelatives(page: Sheet<CalendarItem>): void {
  for (const [pattern, unit] of RELATIVE) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      page.put({ span: [index, index + whole.length], standing: 'soft', says: { kind: 'relative', unit } });
    }
  }
}

function readCount(text: string): number | null {
  return /^\d$/.test(text) ? Number(text) : ordinal(text);
}

function readDecades(page: Sheet<CalendarItem>): void {
  for (const { 0: whole, 1: full = '', 2: short = '', index } of page.text.matchAll(DECADE)) {
    const bare =
      short &&
      !/['’‘]/.test(whole) &&
      !/\b(?:the|early|mid|late|post|and|to|–|-)[- ]?$/i.test(page.text.slice(Math.max(0, index - 6), index));
    const from = Number(full || short);
    page.put({
      span: [index, index + whole.length],
      standing: bare ? 'possible' : 'hard',
      says: { kind: 'decade', from, century: full.endsWith('00') },
    });
  }
  for (const { 0: whole, 1: word = '', index } of page.text.matchAll(DECADE_WORD)) {
    const from = (DECADE_WORDS.indexOf(word.toLowerCase()) + 2) * 10;
    page.put({ span: [index, index + whole.length], standing: 'soft', says: { kind: 'decade', from, century: false } });
  }
}
