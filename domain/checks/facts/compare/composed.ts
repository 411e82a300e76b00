import type { Quantity } from '@/domain/checks/facts/quantity';
import type { UnitKey } from '@/domain/checks/facts/units';
import type { Locale } from '@/domain/locale';

type Read = Readonly<Record<Locale, readonly Quantity[]>>;
type Texts = Readonly<Record<Locale, string>>;

/**
 * Joins what one language tells in two numbers and the other in one: 3小时30分 beside «three and a half hours», 3‰ beside «3 per thousand». Where
 * both tell it in two, each is compared with its own.
 */
export function composed(texts: Texts, read: Read): Read {
  const apart = { zh: joined(texts.zh, read.zh, read.en), en: joined(texts.en, read.en, read.zh) };
  const small = { zh: apart.zh.filter(isSmallShare).length, en: apart.en.filter(isSmallShare).length };
  return {
    zh: small.en > small.zh ? shared(texts.zh, apart.zh) : apart.zh,
    en: small.zh > small.en ? shared(texts.en, apart.en) : apart.en,
  };
}

const SMALLER: Readonly<Record<string, { key: UnitKey; by: number }>> = {
  year: { key: 'month', by: 12 },
  hour: { key: 'minute', by: 60 },
  minute: { key: 'second', by: 60 },
  foot: { key: 'inch', by: 12 },
};
const JOINED = /^ ?(?:,|and|又|零|-)? ?$/;

/** Hours and minutes, minutes and seconds, feet and inches that stand together, each as one unless the other side tells them apart, too. */
function joined(text: string, quantities: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(({ unit }) => unit && unit.key in SMALLER)) return quantities;
  const said = new Set(others.map(({ low }) => low));
  const measured = new Set(others.map(keyOf));
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const last = result.at(-1);
    const smaller = last?.unit && SMALLER[last.unit.key];
    const apart = last && (measured.has(keyOf(last)) || (said.has(last.low) && said.has(quantity.low)));
    if (!last || !smaller || apart || quantity.unit?.key !== smaller.key || !JOINED.test(text.slice(last.span[1], quantity.core[0]))) {
      result.push(quantity);
      continue;
    }
    const add = quantity.low / smaller.by;
    const [low, high] = [last.low + add, last.high + add];
    result[result.length - 1] = { ...last, low, high, span: [last.span[0], quantity.span[1]], core: [last.core[0], quantity.core[1]] };
  }
  return result;
}

function keyOf({ low, unit }: Quantity): string {
  return `${low} ${unit?.key ?? ''}`;
}

function isSmallShare({ kind, low }: Quantity): boolean {
  return kind === 'percent' && low < 1;
}

const WHOLES = new Set([1e3, 1e4, 1e5, 1e6, 1e9]);
const OUT_OF = /^[^\d.,;]{0,12}?(?:\b(?:per|in|out of)(?: every| each| a)?|parts per) ?$/;

/** «3 per thousand», «one in a million» as shares. */
function shared(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const last = result.at(-1);
    const between = last ? text.slice(last.core[1], quantity.core[0]) : '';
    if (!last || last.kind === 'percent' || !WHOLES.has(quantity.low) || !OUT_OF.test(between)) {
      result.push(quantity);
      continue;
    }
    const share = Number(((last.low / quantity.low) * 100).toPrecision(12));
    const told = { kind: 'percent', unit: null, rounded: true, weight: 'hard', also: [], sense: undefined } as const;
    result[result.length - 1] = { ...last, ...told, low: share, high: share, span: [last.span[0], quantity.span[1]] };
  }
  return result;
}
