import type { Quantity } from '@/domain/checks/facts/quantity';
import { romanNumeral } from '@/domain/checks/facts/roman-numeral';
import type { Span } from '@/domain/checks/finding';
import { boundBefore } from './bound-around';
import { HINTS, type Hint } from './hints';
import { ranksAfter } from './rank-after';
import type { Word } from './word-after';

const NOTHING: readonly Quantity[] = [];

/** What a word says of a number without a numeral: phase III, Henry VIII, twice daily, doubled, both. */
export function toldInWords({ text, lower }: { text: string; lower: string }, first: Word): readonly Quantity[] {
  const ranks = ranksAfter(text, first.word, first.to);
  if (ranks.length > 0) return ranks.map(({ rank, span }) => ({ ...bare(span), ...RANK, low: rank, high: rank }));
  const roman = isCapital(text.charCodeAt(first.from)) ? romanNumeral(text.slice(first.from, first.to)) : null;
  const hint = roman === null ? (HINTS.get(first.word) ?? dosedAt(lower, first)) : null;
  if (roman === null && !hint) return NOTHING;
  const span: Span = [first.from, first.to];
  if (!hint) return [{ ...bare(span), low: roman ?? 0, high: roman ?? 0, sense: 'name' }];
  const behind = lower.slice(first.to, first.to + 60);
  const often = OFTEN_WORDS.get(first.word);
  if (often && OFTEN.test(behind)) return [{ ...bare(span), low: often, high: often, sense: 'often', weight: 'soft' }];
  const told: Quantity = { ...bare(span), ...hint, weight: hint.weight ?? 'hint', bound: boundBefore(lower, first.from)?.bound ?? null };
  if (hint.kind === 'times' && AS_MUCH_AS.test(behind)) return [{ ...told, also: [], sense: 'multiple', weight: 'soft' }];
  if (HOSPITAL.test(behind) && (first.word === 'secondary' || first.word === 'tertiary')) return [{ ...told, ...RANK }];
  if (first.word.endsWith('ties') && OF_AGE.test(lower.slice(Math.max(0, first.from - 14), first.from)))
    return [{ ...told, weight: 'soft' }];
  return [first.word === 'both' && !BOTH_AND.test(behind) ? { ...told, weight: 'soft' } : told];
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Ranks may stand in names: alone they prove nothing. */
const RANK = { sense: 'rank', weight: 'soft', loose: true } as const;

/** «twice daily» says how often, and nothing else. */
const OFTEN = /^ (?:daily|weekly|monthly|yearly|nightly|(?:a|per|every|each) (?:day|week|month|year|night))/;
const OFTEN_WORDS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const HOSPITAL = /^ (?:(?:grade|class)[ -]a )?hospitals?\b/;

/** «in her late sixties» */
const OF_AGE = /\b(?:his|her|their|my|our|your) (?:early[ -]|mid[ -]|late[ -])?$/;

/** «double that of last year» */
const AS_MUCH_AS = /^ (?:that|those|what|as|last|this|its|their|the) /;

/** «both … and» joins what need not be two of one kind. */
const BOTH_AND = /^[^,.;]* and /;

/** t.i.d., b.i.d.: so many times a day. */
function dosedAt(lower: string, { from, to }: Word): Hint | null {
  if (lower.charCodeAt(to) !== 46 || !lower.startsWith('i.d', to + 1)) return null;
  const count = { b: 2, t: 3, q: 4 }[lower.slice(from, to)];
  return count ? { low: count, high: count, kind: 'count', also: [] } : null;
}

/** A hint of one that stands there, to be told more of. */
export function bare(span: Span): Quantity {
  const said = { kind: 'count', unit: null, bound: null, weight: 'hint', rounded: false, scale: 1, lent: false, loose: false } as const;
  return { ...said, low: 1, high: 1, also: [], span, core: span };
}
