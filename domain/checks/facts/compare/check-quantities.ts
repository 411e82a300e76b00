import { readChinese } from '@/domain/checks/facts/chinese/read-chinese';
import { readEnglish } from '@/domain/checks/facts/english/read-english';
import type { Quantity } from '@/domain/checks/facts/quantity';
import { quoted } from '@/domain/checks/facts/quoted';
import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import type { Locale } from '@/domain/locale';
import type { Difference } from './agreement';
import { bareMoney } from './bare-money';
import { composed } from './composed';
import { lend } from './lend';
import { type Match, match } from './match';
import { numbersWithinChinese, numbersWithinEnglish } from './numbers-within';
import { oddPairs } from './odd-pairs';
import { written } from './written';

type Claimed = Readonly<Record<Locale, readonly Span[]>>;

/** Compares the quantities of both sides. Texts are in their plain form; numbers inside `claimed` have been understood already. */
export function checkQuantities(sides: Sides, claimed: Claimed): Found[] {
  const { zh, en } = composed(sides, {
    zh: lend(sides.zh, readChinese(sides.zh, claimed.zh)),
    en: lend(sides.en, readEnglish(sides.en, claimed.en)),
  });
  if (zh.length === 0 && en.length === 0) return [];
  const matched = match(zh, en);
  const found = matched.matches.flatMap((pair) => differing(pair, sides));
  if (matched.zh.every(isHint) && matched.en.every(isHint)) return found;
  const known = { zh: numbersWithinChinese(sides.zh, claimed.zh), en: numbersWithinEnglish(sides.en, claimed.en) };
  const left = {
    zh: matched.zh.filter(
      (quantity) => !isHint(quantity) && !((isFigure(quantity, sides.zh) || isNth(quantity)) && known.en.has(quantity.low)),
    ),
    en: matched.en.filter((quantity) => !isHint(quantity) && !(isFigure(quantity, sides.en) && known.zh.has(quantity.low))),
  };
  const lean = {
    zh: matched.matches.filter((pair) => leans(pair.zh, pair.en)).map((pair) => pair.zh),
    en: matched.matches.filter((pair) => leans(pair.en, pair.zh)).map((pair) => pair.en),
  };
  return [...found, ...oddPairs(left, { sides, zh, en, lean })];
}

function isHint({ weight }: Quantity): boolean {
  return weight === 'hint';
}

/** True where the partner is a hint, or a «one» beside a «first». */
function leans(quantity: Quantity, partner: Quantity): boolean {
  if (quantity.weight !== 'soft' || quantity.loose) return false;
  return isHint(partner) || (quantity.kind === 'ordinal' && partner.kind !== 'ordinal' && partner.weight === 'soft');
}

/** 第三 may be what the English tells in a name or a period. */
function isNth({ kind, weight }: Quantity): boolean {
  return kind === 'ordinal' && weight === 'hard';
}

/** True of numbers in digits, which may be what the other side tells as a date or a code. */
function isFigure({ core }: Quantity, text: string): boolean {
  const first = text.charCodeAt(core[0]);
  const digits = first >= 48 && first <= 57;
  return digits || (first > 0x2e80 && core[1] - core[0] > 1);
}

const CODES = { money: 'facts/money', percent: 'facts/percent', measure: 'facts/measure', bound: 'facts/bound' } as const satisfies Record<
  Difference,
  string
>;

function differing({ zh, en, agreement: { difference } }: Match, sides: Sides): Found[] {
  if (!difference || (difference === 'money' && bareMoney({ zh, en }, sides))) return [];
  const values = {
    zh: written(zh),
    en: written(en),
    zhWords: quoted(sides.zh, zh.span),
    enWords: quoted(sides.en, en.span),
    zhUnit: unitName(zh),
    enUnit: unitName(en),
  };
  return [{ code: CODES[difference], zh: zh.span, en: en.span, values, fix: null }];
}

function unitName({ unit, kind }: Quantity): string {
  return unit && unit.dimension !== 'things' ? unit.key : kind;
}
