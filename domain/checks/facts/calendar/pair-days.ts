import { type Locale, otherLocale } from '@/domain/locale';
import { type CalendarItem, type Day, isKind } from './calendar-item';
import { figuresIn } from './figures-in';
import { differing, type Ground, NOTHING_SETTLED, type Settled } from './ground';
import { type Couple, matchUp } from './match-up';

type Dated = CalendarItem & { says: Day };

/** Months and days: one to one, a month or day alone with a date that has it. */
export function pairDays(ground: Ground): Settled {
  const zh = ground.items.zh.filter(isKind('date')).filter(hasDay);
  const en = ground.items.en.filter(isKind('date')).filter(hasDay);
  if (zh.length === 0 && en.length === 0) return NOTHING_SETTLED;
  const whole = matchUp(zh, en, ({ says }) => wholeKeys(says));
  const loneZh = matchUp(whole.zh.filter(isLoneDay), whole.en, ({ says }) => [says.day ?? 0]);
  const loneEn = matchUp(loneZh.zh.concat(whole.zh.filter((item) => !isLoneDay(item))), loneZh.en.filter(isLoneDay), ({ says }) => [
    says.day ?? 0,
  ]);
  const couples = [...whole.couples, ...loneZh.couples, ...loneEn.couples];
  const partnered = new Set(couples.flat());
  const released: CalendarItem[] = [];
  const figures = figuresIn(ground.text);
  const told = toldOtherwise(ground, { zh, en });
  const open = (items: readonly Dated[], locale: Locale) =>
    items.filter((item) => {
      if (partnered.has(item) || told(item, otherLocale(locale))) return false;
      if (!isLoneDay(item) || !figures(otherLocale(locale), item.says.day ?? 0)) return true;
      released.push(item);
      return false;
    });
  const openZh = open(zh, 'zh');
  const openEn = open(en, 'en');
  const { found, used } = differences(ground, openZh, openEn);
  // Where each side says as many, one that is repeated in the place of another is found, too.
  const crossed = zh.length === en.length && openZh.length + openEn.length + released.length === 0 ? crossedDays(zh, en, partnered) : [];
  const strange = [...loneZh.couples, ...loneEn.couples].filter((couple) => !isMonthKnown(ground, couple));
  const differ = [...strange, ...crossed].map(([one, two]) => differing('facts/date', ground, { zh: one, en: two }));
  const wrong = [...parts(ground, couples), ...differ];
  return { found: [...found, ...wrong], used: [...used, ...couples.filter((couple) => !isFraction(couple)).flat()], released };
}

function crossedDays(zh: readonly Dated[], en: readonly Dated[], partnered: ReadonlySet<Dated>): Couple<Dated>[] {
  const left = zh.filter((item) => isHard(item) && !partnered.has(item));
  const right = en.filter((item) => isHard(item) && !partnered.has(item));
  return left.flatMap((item, at) => (right[at] && item.says.month !== right[at].says.month ? [[item, right[at]] as const] : []));
}

function hasDay({ says }: Dated): boolean {
  return says.month !== null || says.day !== null;
}

function isLoneDay({ says }: Dated): boolean {
  return says.month === null;
}

function wholeKeys({ month, day, either }: Day): string[] {
  return either ? [`${month}-${day}`, `${day}-${month}`] : [`${month}-${day}`];
}

type Sided = Readonly<Record<Locale, readonly Dated[]>>;

/**
 * The month that one side adds to a day must be that of the article, the one before or after it, or one that the text names elsewhere. Where the
 * article has no day, any may be.
 */
function isMonthKnown({ items, day }: Ground, couple: Couple<Dated>): boolean {
  const added = couple.map(({ says }) => says.month).find((month) => month !== null);
  if (!day || !added) return true;
  const distance = Math.abs(added - Number(day.slice(5, 7)));
  if (distance <= 1 || distance === 11) return true;
  return [...items.zh, ...items.en].some(
    (item) => item !== couple[0] && item !== couple[1] && item.says.kind === 'date' && item.says.month === added,
  );
}

/** 1/2 against 1/2 is no date, and 2/3 against 3/2 no agreement. */
function isFraction(couple: Couple<Dated>): boolean {
  return couple.every((item) => isPossible(item) && item.says.month !== null && item.says.day !== null);
}

/** Says whether the language named tells a day in another way: elsewhere in the text, as «yesterday», or by the day of the week. */
function toldOtherwise({ items, day }: Ground, dated: Sided): (item: Dated, locale: Locale) => boolean {
  const tellers = { zh: tellerOf(dated.zh), en: tellerOf(dated.en) };
  const spare = {
    day: { zh: tellingDays(items.zh) - tellingDays(items.en), en: tellingDays(items.en) - tellingDays(items.zh) },
    month: { zh: tellingMonths(items.zh) - tellingMonths(items.en), en: tellingMonths(items.en) - tellingMonths(items.zh) },
  };
  return ({ says }, locale) => {
    if (tellers[locale](says) || (day !== null && isOn(says, day))) return true;
    const left = spare[says.day === null ? 'month' : 'day'];
    left[locale] -= 1;
    return left[locale] >= 0;
  };
}

function tellingDays(items: readonly CalendarItem[]): number {
  return items.filter(({ says }) => says.kind === 'weekday' || says.kind === 'feast' || (says.kind === 'relative' && says.unit === 'day'))
    .length;
}

function tellingMonths(items: readonly CalendarItem[]): number {
  return items.filter(({ says }) => says.kind === 'feast' || (says.kind === 'relative' && says.unit === 'month')).length;
}

function isOn({ month, day }: Day, iso: string): boolean {
  const [, ofMonth = '', ofDay = ''] = iso.split('-');
  return (month === null || month === Number(ofMonth)) && (day === null || day === Number(ofDay));
}

function tellerOf(dated: readonly Dated[]): (says: Day) => boolean {
  const whole = new Set(dated.flatMap(({ says }) => wholeKeys(says)));
  const months = new Set(dated.map(({ says }) => says.month));
  const days = new Set(dated.map(({ says }) => says.day));
  return (says) => {
    if (wholeKeys(says).some((key) => whole.has(key))) return true;
    return says.day === null ? months.has(says.month) : says.month === null && days.has(says.day);
  };
}

/** Pairs what is left over: first what shares its month or its day, then by order. */
function differences(ground: Ground, zh: readonly Dated[], en: readonly Dated[]): Omit<Settled, 'released'> {
  const alike = matchUp(zh, en, ({ says }) => [
    ...(says.month === null ? [] : [`m${says.month}`]),
    ...(says.day === null ? [] : [`d${says.day}`]),
  ]);
  const hardZh = alike.zh.filter(isHard);
  const hardEn = alike.en.filter(isHard);
  const partnersZh = [...hardZh, ...alike.zh.filter(isPossible)];
  const partnersEn = [...hardEn, ...alike.en.filter(isPossible)];
  const rows = Math.max(hardZh.length, hardEn.length);
  const couples: (readonly [Dated | null, Dated | null])[] = alike.couples.filter((couple) => couple.some(isHard));
  for (let at = 0; at < rows; at++) couples.push([partnersZh[at] ?? null, partnersEn[at] ?? null]);
  return {
    found: couples.map(([one, two]) => differing('facts/date', ground, { zh: one, en: two })),
    used: couples.flat().filter((item) => item !== null),
  };
}

/** 5月上旬 is not late May. */
function parts(ground: Ground, couples: readonly Couple<Dated>[]): Settled['found'] {
  const said = { zh: partsOf(ground.items.zh), en: partsOf(ground.items.en) };
  return couples
    .filter(
      ([{ says: zh }, { says: en }]) =>
        zh.part && en.part && !said.en.has(`${zh.month} ${zh.part}`) && !said.zh.has(`${en.month} ${en.part}`),
    )
    .map(([zh, en]) => differing('facts/date', ground, { zh, en }));
}

function partsOf(items: readonly CalendarItem[]): ReadonlySet<string> {
  return new Set(items.filter(isKind('date')).map(({ says }) => `${says.month} ${says.part}`));
}

function isHard({ standing }: CalendarItem): boolean {
  return standing === 'hard';
}

function isPossible({ standing }: CalendarItem): boolean {
  return standing === 'possible';
}
