import type { Span } from '@/domain/checks/finding';
import { LOCALES, type Locale } from '@/domain/locale';
import type { Align } from './align-sentences';
import { evidence, lengthsAgree } from './likelihood';
import type { ReadSides } from './reading';

/** A stretch of one side without a counterpart. `weight`: how much likelier that is than a free rendering, in natural logarithms. */
export type Gap = { side: Locale; span: Span; weight: number };

/** Clauses and sentences without a counterpart. */
export function gapsIn(sides: ReadSides, align: Align): Gap[] {
  const missing = sentenceGaps(sides, align);
  const clauses = LOCALES.flatMap((side) => widestGap(sides, side) ?? []);
  return [...missing, ...clauses.filter((gap) => !missing.some((other) => gap.side === other.side && overlap(gap.span, other.span)))];
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Costs so much that it is taken only where there is no other path. */
const NO_GAPS = -1e6;
const SENTENCE_GAP = -1.5;
const LEAST_SENTENCE_WEIGHT = 4.5;
/** The length in English letters of the shortest stretch that is worth a finding: about six words, or seven Chinese characters. */
const LEAST_SIZE = 18;

function sentenceGaps(sides: ReadSides, align: Align): Gap[] {
  if (sides.zh.sentences + sides.en.sentences < 3) return [];
  const closed = align(NO_GAPS);
  const forced = closed.beads.some(({ zh, en }) => zh[0] === zh[1] || en[0] === en[1]);
  if (forced || closed.beads.length === 0) return [];
  const open = align(SENTENCE_GAP);
  const found = open.beads.flatMap(({ zh, en }) => {
    const side: Locale | null = zh[0] === zh[1] ? 'en' : en[0] === en[1] ? 'zh' : null;
    const sentence = side && open.sentences[side][(side === 'zh' ? zh : en)[0]];
    return side && sentence ? [{ side, span: [sentence.from, sentence.to] as const, size: sentence.size }] : [];
  });
  const weight = (open.score - closed.score) / Math.max(found.length, 1);
  if (weight < LEAST_SENTENCE_WEIGHT) return [];
  return found.filter(({ size }) => size >= LEAST_SIZE).map(({ side, span }) => ({ side, span, weight }));
}

const LONGEST_RUN = 12;
/** Where the lengths say plainly that nothing is missing, nothing is. */
const LEAST_LENGTHS = -0.7;
const LEAST_WEIGHT = 5;

/** The run of clauses of one side that is likeliest to have no counterpart anywhere on the other, or null where all may have one. */
function widestGap(sides: ReadSides, side: Locale): Gap | null {
  const { clauses, size: total, sentences } = sides[side];
  const scores = clauses.map(({ anchors, aside }) => {
    // What stands in brackets is often a gloss for readers of the one language: that it has no counterpart says nothing.
    const heard = aside ? anchors.filter(({ met }) => met.length > 0) : anchors;
    return heard.reduce((sum, anchor) => sum - evidence(anchor, { locale: side, met: anchor.met.length > 0 }), 0);
  });
  const whole = lengthsAgree({ zh: sides.zh.size, en: sides.en.size });
  let best: Gap | null = null;
  // Among more clauses one is unlike its counterpart by chance.
  let most = LEAST_WEIGHT + Math.max(0, sentences - 2);
  for (let first = 0; first < clauses.length; first += 1) {
    let [words, size] = [0, 0];
    for (let last = first; last < Math.min(clauses.length, first + LONGEST_RUN); last += 1) {
      const [from, to] = [clauses[first], clauses[last]];
      if (!from || !to) break;
      words += scores[last] ?? 0;
      size += to.size;
      if (size >= total) break;
      if (size < LEAST_SIZE) continue;
      const lengths = lengthsAgree({ zh: sides.zh.size, en: sides.en.size, [side]: total - size }) - whole;
      if (lengths < LEAST_LENGTHS || words + lengths <= most) continue;
      most = words + lengths;
      best = { side, span: [from.from, to.to], weight: most };
    }
  }
  return best;
}
