import type { Sheet } from '@/domain/checks/facts/sheet';
import type { CalendarItem, Standing } from './calendar-item';

const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOURS = ['', ...HOUR_WORD.split('|')];
const AFTERNOON = '(?:p\\.? ?m\\b\\.?|P\\.? ?M\\b\\.?)';
const MORNING = '(?:a\\.? ?m\\b\\.?|A\\.? ?M\\b\\.?)';
const HALF = `(?:${MORNING}|${AFTERNOON})`;
const CLOCK = `(?:\\d{1,2}(?:[:.][0-5]\\d)?(?::[0-5]\\d)?|${HOUR_WORD})`;

/** 3:30 p.m.; 9–11 a.m.; 3 to 5pm; three p.m. */
const WITH_HALF = new RegExp(`(?<![\\d.:,$-])\\b(${CLOCK})(?: ?(?:[-–—]|to|and|or|until|through) ?(${CLOCK}))? ?(${HALF})(?![a-z])`, 'g');
const TO_MINUTE = /(?<![\d.:/-])(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?! ?[ap]\.?m|[\d:%])/gi;
const MILITARY = /(?<![\d.,:-])([01]\d|2[0-4])([0-5]\d) ?(?:hours|hrs|GMT|UTC|h\b)/g;
const O_CLOCK = new RegExp(`\\b(${HOUR_WORD}|\\d{1,2}) ?o['’]clock`, 'gi');
const PAST = new RegExp(
  `\\b(half|a quarter|quarter|(?:ten|twenty|twenty-five|five)(?: minutes)?|\\d{1,2} minutes) (past|to|after) (${HOUR_WORD}|\\d{1,2})\\b(?! (?:percent|million|years|people|of))`,
  'gi',
);
const NAMED: readonly [RegExp, number][] = [
  [/\b(?:12 )?(?:noon|midday)\b/gi, 12 * 60],
  [/\b(?:12 )?midnight\b/gi, 0],
];
/** At 3 in the afternoon; at six in the morning. */
const IN_THE = new RegExp(
  `\\b(${HOUR_WORD}|\\d{1,2}(?::[0-5]\\d)?)(?: ?o['’]clock)? (?:in the (morning|afternoon|evening)|at (night))\\b`,
  'gi',
);

/** Times of day. */
export function readEnglishTimes(page: Sheet<CalendarItem>): void {
  for (const [pattern, minute] of NAMED) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      page.put({ span: [index, index + whole.length], standing: 'soft', says: { kind: 'time', minute, certain: true } });
    }
  }
  for (const match of page.text.matchAll(WITH_HALF)) readWithHalf(page, match);
  for (const { 0: whole, 1: clock = '', 2: half = '', 3: night = '', index } of page.text.matchAll(IN_THE)) {
    const read = clockOf(clock);
    if (read) put(page, { ...onDay(read, half || night), from: index, to: index + whole.length, standing: 'hard' });
  }
  for (const { 0: whole, 1: hour = '', 2: minute = '', index } of page.text.matchAll(MILITARY)) {
    put(page, { hour: Number(hour), minutes: Number(minute), certain: true, from: index, to: index + whole.length, standing: 'hard' });
  }
  for (const { 0: whole, 1: hour = '', 2: minute = '', index } of page.text.matchAll(TO_MINUTE)) {
    const sure = /\b(?:at|by|until|till|from|around|about|before|after|time|between) $/i.test(
      page.text.slice(Math.max(0, index - 9), index),
    );
    const certain = Number(hour) > 12 || hour.startsWith('0');
    put(page, {
      hour: Number(hour),
      minutes: Number(minute),
      certain,
      from: index,
      to: index + whole.length,
      standing: sure ? 'hard' : 'possible',
    });
  }
  for (const { 0: whole, 1: hour = '', index } of page.text.matchAll(O_CLOCK)) {
    const read = clockOf(hour);
    if (read) put(page, { ...read, certain: false, from: index, to: index + whole.length, standing: 'hard' });
  }
  for (const match of page.text.matchAll(PAST)) readPast(page, match);
}

type Clock = { hour: number; minutes: number };
type Said = Clock & { certain: boolean; from: number; to: number; standing: Standing };

function put(page: Sheet<CalendarItem>, { hour, minutes, certain, from, to, standing }: Said): void {
  if (hour > 24 || minutes > 59) return;
  page.put({ span: [from, to], standing, says: { kind: 'time', minute: (hour % 24) * 60 + minutes, certain } });
}

function clockOf(text: string): Clock | null {
  const [hour = '', minutes = '0'] = text.split(/[:.]/);
  const number = /^\d+$/.test(hour) ? Number(hour) : HOURS.indexOf(hour.toLowerCase());
  return number < 0 || number > 24 ? null : { hour: number, minutes: Number(minutes) };
}

function onDay({ hour, minutes }: Clock, half: string): Clock & { certain: boolean } {
  if (hour > 12) return { hour, minutes, certain: true };
  const late = /^(?:p|afternoon|evening)/i.test(half) || (half === 'night' && hour > 5);
  return { hour: late ? (hour % 12) + 12 : hour % 12, minutes, certain: true };
}

function readWithHalf(page: Sheet<CalendarItem>, match: RegExpExecArray): void {
  const [whole, first = '', second = '', half = ''] = match;
  const from = match.index;
  const to = from + whole.length;
  const start = clockOf(first);
  const end = clockOf(second);
  if (!start) return;
  if (!second || !end) {
    put(page, { ...onDay(start, half), from, to, standing: 'hard' });
    return;
  }
  const middle = from + whole.indexOf(second, first.length);
  const ending = onDay(end, half);
  const beginning = onDay(start, half);
  // 9–11 a.m. is one half of the day; 11–2 p.m. goes over noon.
  const certain = beginning.hour <= ending.hour;
  put(page, { ...beginning, certain, from, to: from + first.length, standing: 'hard' });
  put(page, { ...ending, from: middle, to, standing: 'hard' });
}

const MINUTES: Readonly<Record<string, number>> = {
  half: 30,
  'a quarter': 15,
  quarter: 15,
  ten: 10,
  twenty: 20,
  five: 5,
  'twenty-five': 25,
};

function readPast(page: Sheet<CalendarItem>, match: RegExpExecArray): void {
  const [whole, said = '', way = '', hour = ''] = match;
  const read = clockOf(hour);
  const minutes = MINUTES[said.toLowerCase().replace(/ minutes$/, '')] ?? Number.parseInt(said, 10);
  const to = /to/i.test(way);
  if (!read || read.hour < 1 || read.hour > 12 || minutes > 59 || (to && said.toLowerCase() === 'half')) return;
  const minute = (read.hour * 60 + (to ? -minutes : minutes) + 1440) % 1440;
  page.put({ span: [match.index, match.index + whole.length], standing: 'possible', says: { kind: 'time', minute, certain: false } });
}
