import { type CalendarItem, isKind, type Time } from './calendar-item';
import { differing, type Ground, NOTHING_SETTLED, type Settled } from './ground';
import { matchUp } from './match-up';

type Timed = CalendarItem & { says: Time };

const HALF_DAY = 12 * 60;

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
  const rows = Math.max(openZh.filter(isHard).length, openEn.filter(isHard).length);
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

const ZONES: readonly [string, RegExp, RegExp][] = [
  ['utc', /格林尼治|格林威治|世界标准时间|协调世界时|GMT|UTC/, /\b(?:GMT|UTC|BST|Greenwich)\b/],
  ['beijing', /北京时间|中国标准时间/, /\bBeijing [Tt]ime\b|\bChina [Ss]tandard\b/],
  ['eastern', /(?:美国|美)?东部(?:夏令)?时间|美东时间|EDT|EST/, /\bE[SD]?T\b|\bEastern\b/],
  ['pacific', /太平洋(?:夏令)?时间|PDT|PST/, /\bP[SD]?T\b|\bPacific [Tt]ime\b/],
  ['local', /当地时间|本地时间/, /\blocal time\b/],
  ['other', /欧洲(?:中部|东部)?时间|夏令时|伦敦时间|东京时间|纽约时间|莫斯科时间/, /\b(?:CES?T|EEST|JST|HKT|AEDT|AEST|MSK|[MC][SD]T)\b/],
];

/** Hours may differ where the sides name different zones of time: minutes may not. */
function inOtherZone({ text }: Ground): (couple: readonly [Timed | null, Timed | null]) => boolean {
  const named = ZONES.filter(([, zh, en]) => zh.test(text.zh) !== en.test(text.en)).length > 0;
  return ([one, two]) => named && (one === null || two === null || (one.says.minute - two.says.minute) % 30 === 0);
}
