import type { Sheet } from '@/domain/checks/facts/sheet';
import type { CalendarItem, Standing } from './calendar-item';
import { smallNumeral } from './small-numeral';

const HALF_DAY =
  '凌晨|清晨|早晨|早上|早间|上午|中午|正午|午间|午后|下午|傍晚|晚上|晚间|当晚|深夜|半夜|夜里|夜间|午夜|今晨|今早|今晚|昨晚|明晚|明早|次日|早|晚';
const HOUR = '(?:\\d{1,2}|[〇零一二两三四五六七八九十]{1,3})';
const SMALL = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
const SPOKEN = new RegExp(
  `(${HALF_DAY})?( {0,2})(?<![\\d.第:/-])(?<!\\d[,，])(${HOUR}) {0,2}([点时])(?: {0,2}(?:(${SMALL}) {0,2}(分(?!之|钟)|(?=左右|许|[，。；、,）)]|$))|(半(?!径|月|年|岛|球|个|场)|一刻|三刻)))?(钟|整|许)?`,
  'g',
);
/** 差十分九点, 九点差五分. */
const TO_HOUR = new RegExp(
  `(${HALF_DAY})?差 ?(${SMALL}|一刻) ?(?:分钟?)? ?(?:到|就)?(${HOUR}) ?点(?!半)(?:钟|整)?|(${HALF_DAY})?(${HOUR}) ?点(?:钟)?(?:还)?差 ?(${SMALL}|一刻) ?(?:分钟?)?`,
  'g',
);
const CLOCK = new RegExp(`(${HALF_DAY})?( {0,2})(?<![\\d.:/-])(\\d{1,2}) ?: ?([0-5]\\d)(?!\\d|[:.%])`, 'g');
const CLOCK_SECONDS = new RegExp(`(${HALF_DAY})?( {0,2})(?<![\\d.:/-])(\\d{1,2}):([0-5]\\d):[0-5]\\d(?!\\d|[:.])`, 'g');
/** 8时至11时, 8点到下午3点半, 9-11点: the first hour has no 点 of its own. */
const FIRST_OF_RANGE = new RegExp(
  `(${HALF_DAY})?( {0,2})(?<![\\d.第:/年月日-])(${HOUR}) ?(?:[-–—~～至到]{1,2}) ?(?=${HOUR} ?[点时](?!间|代|期))`,
  'g',
);

const RANGE = /^ ?[-–—~～至到] ?$/;

/** Times of day. What is only counted (3小时, 下跌12点) is left to the readers of numbers. */
export function readChineseTimes(page: Sheet<CalendarItem>): void {
  if (page.text.includes('差')) for (const match of page.text.matchAll(TO_HOUR)) readToHour(page, match);
  let before: { half: string; end: number } = { half: '', end: -1 };
  for (const match of page.text.matchAll(SPOKEN)) {
    // 下午2点到4点: the half of the day serves both.
    const shared = RANGE.test(page.text.slice(Math.max(0, before.end), match.index)) && before.end >= 0 ? before.half : '';
    const half = match[1] ?? shared;
    readSpoken(page, match, half);
    before = { half, end: match.index + match[0].length };
  }
  for (const pattern of [CLOCK_SECONDS, CLOCK]) {
    for (const { 0: whole, 1: half = '', 3: hour = '', 4: minutes = '', index } of page.text.matchAll(pattern)) {
      put(page, {
        half,
        hour: Number(hour),
        minutes: Number(minutes),
        from: index,
        to: index + whole.length,
        standing: half ? 'hard' : 'possible',
      });
    }
  }
  for (const { 0: whole, 1: half = '', 3: hour = '', index } of page.text.matchAll(FIRST_OF_RANGE)) {
    put(page, { half, hour: smallNumeral(hour), minutes: 0, from: index, to: index + whole.trimEnd().length - 1, standing: 'possible' });
  }
}

const HALF_MINUTES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
/** What tells 时 and 点 of the clock from 时 (when) and 点 (points, items). */
const NOT_CLOCK =
  /^(?:间|代|期|评|候|速|尚|装|刻|有|建议|意见|要求|原因|理由|内容|说明|体会|启示|经验|做法|共识|倡议|建言|注意|看法|想法|不同|好处|优势|问题|措施|希望|以上的?涨|涨|跌|差|五倍)/;

/** 13日9时 is a time; 热键1时 is «when the key is 1». */
const ON_A_DAY = /(?:[日号天晨]|时间|当晚) ?$/;

function readSpoken(page: Sheet<CalendarItem>, match: RegExpExecArray, half: string): void {
  const [whole, , , hour = '', unit, minutes = '', minuteUnit = '', fraction = '', tail = ''] = match;
  const after = page.text.slice(match.index + whole.length, match.index + whole.length + 6);
  const before = page.text.slice(Math.max(0, match.index - 3), match.index + whole.search(/\S/));
  const sure =
    half !== '' || minuteUnit !== '' || tail === '钟' || tail === '整' || (unit === '时' && /^\d/.test(hour) && ON_A_DAY.test(before));
  if (!minutes && !fraction && !tail && (NOT_CLOCK.test(after) || (unit === '时' && !/^\d/.test(hour) && !half))) return;
  const loose = (half === '早' || half === '晚') && !/^\d/.test(hour);
  put(page, {
    half,
    hour: smallNumeral(hour),
    minutes: HALF_MINUTES[fraction] ?? (minutes ? smallNumeral(minutes.replace(/^[〇零](?=.)/, '')) : 0),
    from: match.index,
    to: match.index + whole.length,
    standing: sure && !loose ? 'hard' : 'possible',
  });
}

function readToHour(page: Sheet<CalendarItem>, match: RegExpExecArray): void {
  const [whole, half = match[4] ?? '', less = match[6] ?? '', hour = match[5] ?? ''] = match;
  const minutes = less === '一刻' ? 15 : smallNumeral(less);
  const on = smallNumeral(hour);
  if (!minutes || minutes > 59 || !on || on > 24) return;
  const [from, to] = [match.index, match.index + whole.length];
  put(page, { half, hour: on - 1, minutes: 60 - minutes, from, to, standing: 'hard' });
}

type Said = { half: string; hour: number | null; minutes: number | null; from: number; to: number; standing: Standing };

function put(page: Sheet<CalendarItem>, { half, hour, minutes, from, to, standing }: Said): void {
  if (hour === null || minutes === null || hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return;
  const lead = page.text.slice(from, to).search(/\S/);
  const { hour: on24, certain } = clock(half, hour);
  page.put({ span: [from + Math.max(0, lead), to], standing, says: { kind: 'time', minute: (on24 % 24) * 60 + minutes, certain } });
}

const MORNING = /凌晨|清晨|早晨|早上|早间|上午|今晨|今早|明早|^早$/;
const NOON = /中午|正午|午间/;
const NIGHT = /深夜|半夜|午夜|夜里|夜间/;
const EVENING = /午后|下午|傍晚|晚/;

function clock(half: string, hour: number): { hour: number; certain: boolean } {
  if (hour > 12 || hour === 0) return { hour, certain: true };
  if (MORNING.test(half)) return hour === 12 ? { hour: half === '凌晨' ? 0 : 12, certain: half === '凌晨' } : { hour, certain: true };
  if (NOON.test(half)) return { hour: hour < 4 ? hour + 12 : hour, certain: true };
  if (NIGHT.test(half)) return { hour: hour >= 8 ? (hour + 12) % 24 : hour, certain: true };
  // 晚上12点 is midnight, 下午12点 is noon; 晚上1点 and 2点 belong to the night.
  if (half.includes('晚')) return { hour: hour === 12 ? 0 : hour <= 3 && half !== '傍晚' ? hour : hour + 12, certain: hour > 3 };
  if (EVENING.test(half)) return { hour: hour === 12 ? 12 : hour + 12, certain: true };
  return { hour, certain: false };
}
