import type { Span } from '@/domain/checks/finding';
import type { Unit } from './units';

/** What a number says: so many, so much money, a share of a hundred, points between two shares, so many times as much, or a place in a row. */
export type QuantityKind = 'count' | 'money' | 'percent' | 'points' | 'times' | 'ordinal' | 'measure';

/** The direction of an inexact number: «more than», «less than», «nearly», «about», or «as many as», which takes no side. */
export type Bound = 'over' | 'under' | 'near' | 'about' | 'reach';

/**
 * How much a number proves. A hard one must have a counterpart; a soft one may be put otherwise in the other language, and says
 * something only beside one that differs from it; a hint (both, twice, 双) only ever agrees.
 */
export type Weight = 'hard' | 'soft' | 'hint';

/**
 * What the words say more exactly: «grown» to so many times as much (tripled, 增加两倍), «multiple» exactly so many times as large, «off» the
 * price by that share, «often» in a day or week, «rank» of a phase, stage or grade;
 * «name» a number inside a name, which the other language may tell as a count or a place, and may leave out.
 */
export type Sense = 'grown' | 'multiple' | 'off' | 'often' | 'rank' | 'name';

/** One quantity of a text. `low` and `high` are equal but for «dozens of» or 十几; shares are in per cent. */
export type Quantity = {
  low: number;
  high: number;
  /** What the words may mean as well: the «3» of «3 to 5 million» is 3 or 3,000,000. */
  also: readonly number[];
  kind: QuantityKind;
  sense?: Sense;
  unit: Unit | null;
  bound: Bound | null;
  weight: Weight;
  /** What 万, 亿, thousand or million stands behind the digits for; 1 without. */
  scale: number;
  /** True where unit or kind were lent by a neighbour: the 15 of 15–20%. */
  lent: boolean;
  /** True where the numeral may belong to a name (三区, Four Corners): alone it proves nothing. */
  loose: boolean;
  /** True of shares in words (三成, one in five), which are rounded. */
  rounded: boolean;
  /** The number with the unit and the words of its bound. */
  span: Span;
  /** The digits or numerals alone. */
  core: Span;
};
