import { type Locale, otherLocale } from '@/domain/locale';
import { type CalendarItem, type Day, isKind } from './calendar-item';
import { figuresIn } from './figures-in';
import { differing, type Ground, NOTHING_SETTLED, type Settled } from './ground';
import { type Couple, type MatchedUp, matchUp } from './match-up';

type Dated = CalendarItem & { says: Day };

/** Years, wherever they stand: alone or in a date. */
export function pairYears(ground: Ground): Settled {
  const zh = ground.items.zh.filter(isKind('date')).filter(hasYear);
  const en = ground.items.en.filter(isKind('date')).filter(hasYear);
  if (zh.length === 0 && en.length === 0) return NOTHING_SETTLED;
  const exact = matchUp(zh, en, ({ says }) => [yearOf(says)]);
  const short = shortYears(exact);
  const told = toldOtherwise(ground, { zh, en });
  const figures = figuresIn(ground.text);
  const released: CalendarItem[] = [];
  const said: CalendarItem[] = [];
  const open = (items: readonly Dated[], locale: Locale) =>
    items.filter((item) => {
      if (told(item, otherLocale(locale))) {
        said.push(item);
        return false;
      }
      // 2020 people, or a year that the other side wrote as no date: the readers of numbers see to it.
      if (!figures(otherLocale(locale), yearOf(item.says))) return true;
      if (item.says.month === null) released.push(item);
      return false;
    });
  const { found, used } = differences(ground, open(short.zh, 'zh'), open(short.en, 'en'));
  const crossed = crossedYears({ zh, en }, short).map(([one, two]) => differing('facts/year', ground, { zh: one, en: two }));
  return {
    found: [...found, ...crossed],
    used: [...used, ...exact.couples.flat(), ...short.couples.flat(), ...repeated({ zh, en }), ...said],
    released,
  };
}

function hasYear({ says }: Dated): boolean {
  return says.year !== null;
}

function yearOf({ year }: Day): number {
  return year ?? 0;
}

/** 24年 is 2024, FY20 is 2020: where one side writes two digits, two digits count. */
function shortYears({ zh, en }: MatchedUp<Dated>): MatchedUp<Dated> {
  const lastTwo = ({ says }: Dated) => [yearOf(says) % 100];
  const isShort = ({ says }: Dated) => yearOf(says) < 100;
  const shortZh = matchUp(zh.filter(isShort), en, lastTwo);
  const shortEn = matchUp(
    zh.filter((item) => !isShort(item)),
    shortZh.en.filter(isShort),
    lastTwo,
  );
  const taken = new Set([...shortZh.couples, ...shortEn.couples].flat());
  return {
    couples: [...shortZh.couples, ...shortEn.couples],
    zh: zh.filter((item) => !taken.has(item)),
    en: en.filter((item) => !taken.has(item)),
  };
}

/**
 * 2019, 2019, 2020 against 2019, 2020, 2020: every year is on both sides, and yet one of them is wrong. Only where both sides have as many years,
 * or the same day in different ones.
 */
function crossedYears({ zh, en }: Sided, left: MatchedUp<Dated>): Couple<Dated>[] {
  const years = { zh: new Set(zh.map(({ says }) => yearOf(says))), en: new Set(en.map(({ says }) => yearOf(says))) };
  const againZh = left.zh.filter((item) => isHard(item) && years.en.has(yearOf(item.says)));
  const againEn = left.en.filter((item) => isHard(item) && years.zh.has(yearOf(item.says)));
  if (zh.length !== en.length || againZh.length !== againEn.length) return [];
  return againZh.flatMap((item, at) => (againEn[at] ? [[item, againEn[at]] as const] : []));
}

type Sided = Readonly<Record<Locale, readonly Dated[]>>;

/** Possible years that the other side has somewhere: they are years, too. */
function repeated({ zh, en }: Sided): Dated[] {
  const years = { zh: new Set(zh.map(({ says }) => yearOf(says))), en: new Set(en.map(({ says }) => yearOf(says))) };
  return [...zh.filter(({ says }) => years.en.has(yearOf(says))), ...en.filter(({ says }) => years.zh.has(yearOf(says)))];
}

/** Says whether the language named tells a year in another way: as a decade, by a Five-Year Plan, as «last year», or elsewhere in the text. */
function toldOtherwise({ items, day }: Ground, dated: Sided): (item: Dated, locale: Locale) => boolean {
  const tellers = { zh: tellerOf(items.zh, dated.zh), en: tellerOf(items.en, dated.en) };
  const spare = { zh: relatives(items.zh) - relatives(items.en), en: relatives(items.en) - relatives(items.zh) };
  const today = day ? Number(day.slice(0, 4)) : null;
  const yearless = dated.zh.length === 0;
  const bareDays = { zh: bareDaysOf(items.zh), en: bareDaysOf(items.en) };
  return ({ says }, locale) => {
    const year = yearOf(says);
    // English may add the year to a day. Which year that is, only the article's own day can tell, or the years that the text has; what is
    // long past needs its year in both.
    const added = bareDays[locale].has(dayKey(says));
    if (added && (today === null ? locale === 'zh' && says.day !== null && yearless && year >= 2000 : Math.abs(year - today) <= 1))
      return true;
    if (year === today || tellers[locale](year) || (year < 100 && today !== null && today % 100 === year)) return true;
    spare[locale] -= 1;
    return spare[locale] >= 0;
  };
}

function bareDaysOf(items: readonly CalendarItem[]): ReadonlySet<string> {
  return new Set(items.filter(isKind('date')).flatMap(({ says }) => (says.year === null ? [dayKey(says)] : [])));
}

function dayKey({ month, day }: Day): string {
  return month === null ? '' : `${month}-${day}`;
}

function relatives(items: readonly CalendarItem[]): number {
  return items.filter(isKind('relative')).filter(({ says }) => says.unit === 'year').length;
}

function tellerOf(items: readonly CalendarItem[], dated: readonly Dated[]): (year: number) => boolean {
  const years = new Set(dated.map(({ says }) => yearOf(says)));
  const short = new Set([...years].map((year) => year % 100));
  const hasShort = [...years].some((year) => year < 100 && year >= 0);
  const decades = new Set(items.filter(isKind('decade')).map(({ says }) => says.from));
  const plans = items.filter(isKind('plan')).map(({ says }) => says.count);
  return (year) => {
    if (years.has(year)) return true;
    if ((year < 100 || hasShort) && short.has(year % 100)) return true;
    const decade = Math.floor(year / 10) * 10;
    return decades.has(decade) || decades.has(decade % 100) || plans.some((plan) => isInPlan(year, plan));
  };
}

/** The third plan began in 1966; since then one follows the other. */
function isInPlan(year: number, plan: number): boolean {
  const from = 1966 + 5 * (plan - 3);
  return plan >= 3 && year >= from && year <= from + 4;
}

function differences(ground: Ground, zh: readonly Dated[], en: readonly Dated[]): Omit<Settled, 'released'> {
  const hardZh = zh.filter(isHard);
  const hardEn = en.filter(isHard);
  const partnersEn = [...hardEn, ...en.filter((item) => !isHard(item))];
  const partnersZh = [...hardZh, ...zh.filter((item) => !isHard(item))];
  const found: Settled['found'] = [];
  const used: CalendarItem[] = [];
  const rows = Math.max(hardZh.length, hardEn.length);
  for (let at = 0; at < rows; at++) {
    const one = partnersZh[at] ?? null;
    const two = partnersEn[at] ?? null;
    if (one) used.push(one);
    if (two) used.push(two);
    found.push(differing('facts/year', ground, { zh: one, en: two }));
  }
  return { found, used };
}

function isHard({ standing }: CalendarItem): boolean {
  return standing === 'hard';
}
