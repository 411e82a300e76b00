import type { Quantity, QuantityKind, Sense, Weight } from '@/domain/checks/facts/quantity';
import type { Unit } from '@/domain/checks/facts/units';
import { boundAfter, boundBefore } from './bound-around';
import { exact, type Numeral } from './numeral';

/** What stands at a numeral: a quantity or none, and where to read on. */
export type QuantityAt = { quantities: Quantity[]; end: number };

export type Parts = {
  text: string;
  at: number;
  numeral: Numeral;
  kind: QuantityKind;
  end: number;
  weight: Weight;
  unit?: Unit | null;
  also?: readonly number[];
  sense?: Sense;
  rounded?: boolean;
  more?: boolean;
  loose?: boolean;
};

/** The quantity of these parts, with the bounds that stand around it. */
export function finished({
  text,
  at,
  numeral,
  kind,
  end,
  weight,
  unit = null,
  also = [],
  sense,
  rounded = false,
  more = false,
  loose = false,
}: Parts): QuantityAt {
  const before = boundBefore(text, at);
  const after = boundAfter(text, end);
  const quantity: Quantity = {
    low: exact(numeral.low),
    high: exact(numeral.high),
    also,
    kind,
    sense,
    unit,
    bound: numeral.more || more ? 'over' : (after?.bound ?? before?.bound ?? null),
    weight,
    rounded,
    scale: numeral.scale,
    lent: false,
    loose: loose || isKnown(text, at, end),
    span: [before?.from ?? at, after?.end ?? end],
    core: [at, numeral.end],
  };
  return { quantities: [quantity], end: Math.max(end, numeral.end) };
}

/** 这三家, 其余五名, 三次合计: what the text has told before. */
function isKnown(text: string, at: number, end: number): boolean {
  return KNOWN_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || KNOWN_BEHIND.test(text.slice(end, end + 4));
}

const KNOWN_BEFORE = /[这那]$|其余|其他|其它|另外|上述|以上|前述|剩下/u;
const KNOWN_BEHIND = /^(?:[\p{sc=Han}]{0,2}(?:合计|共计|总计|总共|相加|加起来)|字(?![节母符数段幕]))/u;
