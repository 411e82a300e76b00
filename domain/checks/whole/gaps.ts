import type { Span } from '@/domain/checks/finding';
import { LOCALES, type Locale } from '@/domain/locale';
import { type Align, type Alignment, firstFrom } from './align-sentences';
import { evidence, lengthsAgree } from './likelihood';
import type { Read, ReadSides } from './reading';

/** A stretch of one side without a counterpart. `weight`: how much likelier that is than a free rendering, in natural logarithms. */
export type Gap = { side: Locale; span: Span; weight: number };

/** Clauses and sentences without a counterpart: in the passage, in the sentences that render each other, and whole sentences. */
export function gapsIn(sides: ReadSides, align: Align): Gap[] {
  const whole = LOCALES.flatMap((side) => widestGap(sides, { side, least: LEAST_WEIGHT[side] }) ?? []);
  const sentences = sides.zh.sentences + sides.en.sentences;
  if (sentences < 3 || sentences > MOST_SENTENCES) return whole;
  const closed = align(NO_GAPS);
  // Where not even three sentences of the one side render one of the other, the marks are no guide to sentences.
  if (closed.beads.length === 0 || closed.beads.some(({ zh, en }) => zh[0] === zh[1] || en[0] === en[1])) return whole;
  return apart([...sentenceGaps(align(SENTENCE_GAP), closed.score), ...whole, ...clauseGaps(sides, closed)]);
}

/** Both sides together; no paragraph has more, and a list or table that has is compared line by line elsewhere. */
const MOST_SENTENCES = 600;

/** Each stretch once, where several readings found it. */
function apart(gaps: readonly Gap[]): Gap[] {
  return gaps.filter((gap, at) => !gaps.slice(0, at).some((other) => gap.side === other.side && overlap(gap.span, other.span)));
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

function sentenceGaps(open: Alignment, closedScore: number): Gap[] {
  const found = open.beads.flatMap(({ zh, en }) => {
    const side: Locale | null = zh[0] === zh[1] ? 'en' : en[0] === en[1] ? 'zh' : null;
    const sentence = side && open.sentences[side][(side === 'zh' ? zh : en)[0]];
    return side && sentence ? [{ side, span: [sentence.from, sentence.to] as const, size: sentence.size }] : [];
  });
  const weight = (open.score - closedScore) / Math.max(found.length, 1);
  if (weight < LEAST_SENTENCE_WEIGHT) return [];
  return found.filter(({ size }) => size >= LEAST_SIZE).map(({ side, span }) => ({ side, span, weight }));
}

/** Inside the sentences that render each other; what stands one sentence before or after may have moved there. */
function clauseGaps(sides: ReadSides, { beads }: Alignment): Gap[] {
  if (beads.length < 2) return [];
  const chance = IN_BEADS + Math.log(beads.length);
  return beads.flatMap((bead) => {
    const part = { zh: partOf(sides.zh, bead.zh, bead.en), en: partOf(sides.en, bead.en, bead.zh) };
    return LOCALES.flatMap((side) => widestGap(part, { side, least: LEAST_WEIGHT[side] + chance }) ?? []);
  });
}

type Range = readonly [first: number, end: number];

function partOf(read: Read, own: Range, other: Range): Read {
  const first = firstOf(read.clauses, own[0]);
  const clauses = read.clauses.slice(first, firstOf(read.clauses, own[1])).map((clause) => ({
    ...clause,
    anchors: clause.anchors.map((anchor) => ({ ...anchor, met: within(anchor.met, other[0] - 1, other[1]) })),
  }));
  return { clauses, sentences: own[1] - own[0], size: clauses.reduce((sum, { size }) => sum + size, 0) };
}

/** Where the clauses of a sentence begin among all, which are in its order. */
function firstOf(clauses: Read['clauses'], sentence: number): number {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.sentence ?? sentence) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of rising numbers those from one to another. */
function within(numbers: readonly number[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let next = firstFrom(numbers, from); next !== undefined && next <= to; next = firstFrom(numbers, next + 1)) found.push(next);
  return found;
}

const LONGEST_RUN = 12;
/** Where the lengths say plainly that nothing is missing, nothing is. */
const LEAST_LENGTHS = -0.7;
/** English words say less, so less is asked of them. */
const LEAST_WEIGHT: Record<Locale, number> = { zh: 5, en: 4.5 };
const IN_BEADS = 0.5;

/** The run of clauses of one side that is likeliest to have no counterpart anywhere on the other, or null where all may have one. */
function widestGap(sides: ReadSides, { side, least }: { side: Locale; least: number }): Gap | null {
  const { clauses, size: total, sentences } = sides[side];
  const scores = clauses.map(({ anchors, aside }) => {
    // What stands in brackets is often a gloss for readers of the one language: that it has no counterpart says nothing.
    const heard = aside ? anchors.filter(({ met }) => met.length > 0) : anchors;
    return heard.reduce((sum, anchor) => sum - evidence(anchor, { locale: side, met: anchor.met.length > 0 }), 0);
  });
  const whole = lengthsAgree({ zh: sides.zh.size, en: sides.en.size });
  let best: Gap | null = null;
  // Among more clauses one is unlike its counterpart by chance.
  let most = least + Math.max(0, sentences - 2);
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
