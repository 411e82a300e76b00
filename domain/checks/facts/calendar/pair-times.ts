import { type CalendarItem, isKind, type Time } from './calendar-item';
import { differing, type Ground, NOTHING_SETTLED, type Settled } from './ground';
import { matchUp } from './match-up';

type Timed = CalendarItem & { says: Time };

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/** Times of day, with half days only where both sides tell them. */
export function pairTimes(ground: Ground): Settled {
  const zh = ground.items.zh.filter(isKind('time'));
  const en = ground.items.en.filter(isKind('time'));
  if (zh.length === 0 && en.length === 0) return NOTHING_SETTLED;
  const exact = matchUp(zh, en, ({ says }) => [says.minute]);
  const loose = matchUp(exact.zh, exact.en, ({ says }) => [says.minute % HALF_DAY]);
  const agree = [...exact.couples, ...loose.couples.filter(([a, b]) => !a.says.certain || !b.says.certain)];
  const opposed = loose.couples.filter(([a, b]) => a.says.certain && b.says.certain);
  const said = { zh: new Set(zh.map(({ says }) => says.minute % HALF_DAY)), en: new Set(en.map(({ says }) => says.minute % HALF_DAY)) };
  const shifted = inOtherZone(ground);
  const openZh = loose.zh.filter(({ says }) => !said.en.has(says.minute % HALF_DAY));
  const openEn = loose.en.filter(({ says }) => !said.zh.has(says.minute % HALF_DAY));
  const couples: (readonly [Timed | null, Timed | null])[] = [...opposed];
  // Beside times that agree, as many others are times, too: 8:00—11:30 and «8:30–11:30».
  const beside = agree.length > 0 && openZh.length === openEn.length;
  const rows = beside ? openZh.length : Math.max(openZh.filter(isHard).length, openEn.filter(isHard).length);
  const partnersZh = [...openZh.filter(isHard), ...openZh.filter((item) => !isHard(item))];
  const partnersEn = [...openEn.filter(isHard), ...openEn.filter((item) => !isHard(item))];
  for (let at = 0; at < rows; at++) couples.push([partnersZh[at] ?? null, partnersEn[at] ?? null]);
  const wrong = couples.filter((couple) => !shifted(couple));
  return {
    found: wrong.map(([one, two]) => differing('facts/time', ground, { zh: one, en: two })),
    used: [...agree, ...couples].flat().filter((item) => item !== null),
    released: [],
  };
}

function isHard({ standing }: CalendarItem): boolean {
  return standing === 'hard';
}

/** How each zone is named, and how many hours Beijing, which Chinese texts need not name, is ahead of it; null where it may be anywhere. */
const ZONES: readonly { zh: RegExp; en: RegExp; behind: readonly number[] | null }[] = [
  { zh: /格林尼治|格林威治|世界标准时间|协调世界时|GMT|UTC/, en: /\b(?:GMT|UTC|BST|Greenwich)\b/, behind: [8, 7] },
  { zh: /北京时间|中国标准时间/, en: /\bBeijing [Tt]ime\b|\bChina [Ss]tandard\b/, behind: [0] },
  { zh: /东部(?:夏令)?时间|美东时间|纽约时间|EDT|EST/, en: /\bE[SD]?T\b|\bEastern\b/, behind: [12, 13] },
  { zh: /太平洋(?:夏令)?时间|PDT|PST/, en: /\bP[SD]?T\b|\bPacific [Tt]ime\b/, behind: [15, 16] },
  { zh: /欧洲(?:中部|东部)?(?:夏令)?时间/, en: /\b(?:CES?T|EES?T)\b/, behind: [5, 6, 7] },
  { zh: /东京时间/, en: /\b(?:JST|Tokyo [Tt]ime)\b/, behind: [-1] },
  { zh: /当地时间|本地时间|伦敦时间|莫斯科时间|夏令时/, en: /\blocal time\b|\b(?:HKT|AEDT|AEST|MSK|[MC][SD]T)\b/, behind: null },
];

/** Hours may differ where the sides name two zones of time, or as far as Beijing is from the one that is named. Minutes may not. */
function inOtherZone({ text }: Ground): (couple: readonly [Timed | null, Timed | null]) => boolean {
  const zh = ZONES.filter((zone) => zone.zh.test(text.zh));
  const en = ZONES.filter((zone) => zone.en.test(text.en));
  const only = [...zh.filter((zone) => !en.includes(zone)), ...en.filter((zone) => !zh.includes(zone))];
  if (only.length === 0) return () => false;
  const anyHour = (zh.length > 0 && en.length > 0) || only.some(({ behind }) => behind === null);
  // The side that names no zone tells the time of Beijing.
  const ahead = en.length > 0 ? 1 : -1;
  const hours = new Set(only.flatMap(({ behind }) => behind ?? []).map((hour) => (ahead * hour * 60 + DAY) % DAY));
  return ([one, two]) => {
    if (!one || !two) return true;
    const apart = (one.says.minute - two.says.minute + DAY) % DAY;
    const sure = one.says.certain && two.says.certain;
    const aparts = sure ? [apart] : [apart, (apart + HALF_DAY) % DAY];
    return anyHour ? apart % 30 === 0 : aparts.some((minutes) => hours.has(minutes));
  };
}
