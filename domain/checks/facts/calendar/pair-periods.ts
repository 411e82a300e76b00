import { type CalendarItem, COUNTED, type Day, isKind, type Meaning } from './calendar-item';
import { type CalendarCode, differing, type Ground, NOTHING_SETTLED, type Settled } from './ground';
import { matchUp } from './match-up';
import { weekdayOf } from './real-day';

type Of<K extends Meaning['kind']> = CalendarItem & { says: Meaning & { kind: K } };

/** Weekdays that differ between the sides, and those that don't belong to the date that they stand beside. */
export function pairWeekdays(ground: Ground): Settled {
  const zh = ground.items.zh.filter(isKind('weekday'));
  const en = ground.items.en.filter(isKind('weekday'));
  const differ = differences('facts/weekday', ground, { zh, en, keyOf: ({ says }) => says.weekday });
  const found = differ.found.map((one) => ({ ...one, values: { ...one.values, date: '', real: 0 } }));
  return { ...differ, found: [...found, ...misplaced(ground, 'zh'), ...misplaced(ground, 'en')] };
}

/** Centuries, quarters, halves of a year, Five-Year Plans and congresses. */
export function pairCounted(ground: Ground): Settled[] {
  return COUNTED.map((kind) => {
    const of = (items: readonly CalendarItem[]) => items.filter(isKind(kind));
    return differences('facts/period', ground, { zh: of(ground.items.zh), en: of(ground.items.en), keyOf: ({ says }) => says.count });
  });
}

/** Decades. A century may answer for one: the 1800s are 19世纪. */
export function pairDecades(ground: Ground): Settled {
  const zh = ground.items.zh.filter(isKind('decade'));
  const en = ground.items.en.filter(isKind('decade'));
  if (zh.length === 0 && en.length === 0) return NOTHING_SETTLED;
  const exact = matchUp(zh, en, ({ says }) => [says.from]);
  const loose = matchUp(exact.zh, exact.en, ({ says }) => [says.from % 100]);
  const isShort = (items: readonly Of<'decade'>[]) => items.some(({ says }) => says.from < 100);
  const close = loose.couples.filter(isShort);
  const partnered = new Set([...exact.couples, ...close].flat());
  const told = { zh: tellsDecade(ground.items.zh), en: tellsDecade(ground.items.en) };
  const openZh = zh.filter((item) => !partnered.has(item) && !told.en(item));
  const openEn = en.filter((item) => !partnered.has(item) && !told.zh(item));
  const rows = Math.min(openZh.length, openEn.length) || Math.max(openZh.filter(isHard).length, openEn.filter(isHard).length);
  const couples = Array.from({ length: rows }, (_, at) => [openZh[at] ?? null, openEn[at] ?? null] as const);
  return {
    found: couples.map(([one, two]) => differing('facts/decade', ground, { zh: one, en: two })),
    used: [...partnered, ...couples.flat().filter((item) => item !== null), ...centuriesToldByDecades(ground)],
    released: [],
  };
}

/** The early 1800s are 19世纪初. */
function centuriesToldByDecades({ items }: Ground): CalendarItem[] {
  const told = new Set(items.en.filter(isKind('decade')).flatMap(({ says }) => (says.century ? [says.from / 100 + 1] : [])));
  return items.zh.filter(isKind('century')).filter(({ says }) => told.has(says.count));
}

function tellsDecade(items: readonly CalendarItem[]): (item: Of<'decade'>) => boolean {
  const centuries = new Set(items.filter(isKind('century')).map(({ says }) => says.count));
  const decades = new Set(items.filter(isKind('decade')).map(({ says }) => says.from % 100));
  const years = new Set(items.filter(isKind('date')).map(({ says }) => Math.floor((says.year ?? 0) / 10) * 10));
  return ({ says: { from, century } }) => {
    if (decades.has(from % 100) && from < 100) return true;
    return years.has(from) || (century && centuries.has(from / 100 + 1)) || (from === 2000 && centuries.has(21));
  };
}

type Kind<T> = { zh: readonly T[]; en: readonly T[]; keyOf: (item: T) => number };

/** What one side says and the other contradicts; what only one side says may be told in another way. */
function differences<T extends CalendarItem>(code: CalendarCode, ground: Ground, { zh, en, keyOf }: Kind<T>): Settled {
  if (zh.length === 0 && en.length === 0) return NOTHING_SETTLED;
  const matched = matchUp(zh, en, (item) => [keyOf(item)]);
  const said = { zh: new Set(zh.map(keyOf)), en: new Set(en.map(keyOf)) };
  const openZh = matched.zh.filter((item) => !said.en.has(keyOf(item)));
  const openEn = matched.en.filter((item) => !said.zh.has(keyOf(item)));
  // Where each side says as many, one that is repeated in the place of another is found, too.
  const crossed = zh.length === en.length;
  const [left, right] = crossed ? [matched.zh, matched.en] : [openZh, openEn];
  const couples = left.flatMap((item, at) => (right[at] ? [[item, right[at]] as const] : []));
  return {
    found: couples.map(([one, two]) => differing(code, ground, { zh: one, en: two })),
    used: [
      ...matched.couples.flat(),
      ...couples.flat(),
      ...zh.filter((item) => said.en.has(keyOf(item))),
      ...en.filter((item) => said.zh.has(keyOf(item))),
    ],
    released: [],
  };
}

function isHard({ standing }: CalendarItem): boolean {
  return standing === 'hard';
}

/** Between a weekday and the date that it belongs to there is a bracket at most, and in English a comma: 3月31日，周一闭馆 speaks of all Mondays. */
const BESIDE = { zh: /^[ (（]{0,3}$/, en: /^[ ,(]{0,3}(?:the )?$/ };

function misplaced(ground: Ground, locale: 'zh' | 'en'): Settled['found'] {
  const items = ground.items[locale];
  const none = { zh: null, en: null };
  return items.flatMap((item, at) => {
    if (item.says.kind !== 'weekday') return [];
    const date = [items[at - 1], items[at + 1]].find(
      (neighbour) => neighbour && BESIDE[locale].test(between(ground.text[locale], item, neighbour)),
    );
    if (date?.says.kind !== 'date' || date.says.day === null || date.says.month === null) return [];
    const year = date.says.year ?? yearNear(ground.day, date.says.month);
    if (year === null || year < 1900) return [];
    const real = weekdayOf({ year, month: date.says.month, day: date.says.day });
    if (real === null || real === item.says.weekday) return [];
    const { code, values, ...found } = differing('facts/weekday', ground, { ...none, [locale]: item });
    return [{ ...found, code, values: { ...values, missing: 'date', date: isoOf({ ...date.says, year }), real } }];
  });
}

function isoOf({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part ?? 0).padStart(2, '0')).join('-');
}

function between(text: string, one: CalendarItem, two: CalendarItem): string {
  const [first, second] = one.span[0] < two.span[0] ? [one, two] : [two, one];
  return text.slice(first.span[1], second.span[0]);
}

/** The year of a date without one, in an article about `day`: that in which the month is at most three months away. */
function yearNear(day: string | null, month: number): number | null {
  if (!day) return null;
  const year = Number(day.slice(0, 4));
  const distance = month - Number(day.slice(5, 7));
  if (Math.abs(distance) <= 3) return year;
  if (distance >= 9) return year - 1;
  return distance <= -9 ? year + 1 : null;
}
