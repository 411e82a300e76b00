import type { Locale } from '@/domain/locale';
import { evidence, lengthsAgree } from './likelihood';
import type { Anchor, Read, ReadSides } from './reading';

/** A sentence with what in it has a counterpart. */
export type Sentence = { from: number; to: number; anchors: readonly Anchor[]; size: number };

/** Runs of sentences that render each other: where they begin and end on each side. One side is empty where something has no counterpart. */
export type Bead = Readonly<Record<Locale, readonly [first: number, end: number]>> & { score: number };

/** What renders what, and how likely that is in natural logarithms. */
export type Alignment = { score: number; beads: readonly Bead[]; sentences: Readonly<Record<Locale, readonly Sentence[]>> };

/**
 * Gale & Church 1993, with more sentences in a bead, because a Chinese sentence may run on through several English ones: how many
 * sentences, and what that costs.
 */
const BEADS = [
  { bead: [1, 1], cost: 0 },
  { bead: [1, 2], cost: 1.5 },
  { bead: [2, 1], cost: 1.5 },
  { bead: [2, 2], cost: 4 },
  { bead: [1, 3], cost: 4 },
  { bead: [3, 1], cost: 4 },
  { bead: [1, 4], cost: 6 },
  { bead: [4, 1], cost: 6 },
  { bead: [1, 5], cost: 8 },
  { bead: [5, 1], cost: 8 },
] as const;
/** Sentences further than this from the diagonal are not compared, so that long passages take time in proportion to their length. */
const BAND = 8;

/** Finds the likeliest alignment. `gap`: what it costs to leave a sentence without a counterpart, before any evidence. */
export type Align = (gap: number) => Alignment;

/** Makes two sides ready for aligning. */
export function aligner(sides: ReadSides): Align {
  const sentences = { zh: sentencesOf(sides.zh), en: sentencesOf(sides.en) };
  const scoreOf = remembered(beadScores(sentences), sentences.en.length + 1);
  return (gap) => {
    const table = fill(sentences, { gap, scoreOf });
    const score = table[sentences.zh.length]?.get(sentences.en.length)?.score ?? 0;
    return { score, beads: walk(sentences, table), sentences };
  };
}

/** Each bead is weighed once, however often it is asked for. */
function remembered(scoreOf: BeadScore, width: number): BeadScore {
  const known = new Map<number, number>();
  return (from, to) => {
    const key = (from[0] * width + from[1]) * 64 + (to[0] - from[0]) * 8 + (to[1] - from[1]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = scoreOf(from, to);
    known.set(key, score);
    return score;
  };
}

type Growing = { from: number; to: number; anchors: Anchor[]; size: number };

function sentencesOf({ clauses, sentences }: Read): Sentence[] {
  const found = Array.from({ length: sentences }, (): Growing => ({ from: -1, to: 0, anchors: [], size: 0 }));
  for (const { from, to, anchors, size, aside, sentence } of clauses) {
    const own = found[sentence];
    if (!own) continue;
    if (own.from < 0) own.from = from;
    own.to = to;
    own.size += size;
    // What stands in brackets is often a gloss for readers of the one language.
    own.anchors.push(...(aside ? anchors.filter(({ met }) => met.length > 0) : anchors));
  }
  return found;
}

type Text = Alignment['sentences'];
type Corner = readonly [zh: number, en: number];
type BeadScore = (from: Corner, to: Corner) => number;
type Path = { score: number; gain: number; back: Corner };
type Table = readonly Map<number, Path>[];

function fill(text: Text, { gap, scoreOf }: { gap: number; scoreOf: BeadScore }): Table {
  const [rows, columns] = [text.zh.length, text.en.length];
  const table = Array.from({ length: rows + 1 }, () => new Map<number, Path>());
  table[0]?.set(0, { score: 0, gain: 0, back: [0, 0] });
  for (let z = 0; z <= rows; z += 1) {
    const centre = Math.round((z * columns) / Math.max(rows, 1));
    for (let e = Math.max(0, centre - BAND); e <= Math.min(columns, centre + BAND); e += 1) {
      if (z === 0 && e === 0) continue;
      let best: Path | null = null;
      const offer = (back: Corner, gainOf: () => number) => {
        const before = table[z - back[0]]?.get(e - back[1]);
        if (!before) return;
        const gain = gainOf();
        if (!best || before.score + gain > best.score) best = { score: before.score + gain, gain, back };
      };
      for (const { bead, cost } of BEADS)
        if (bead[0] <= z && bead[1] <= e) offer(bead, () => scoreOf([z - bead[0], e - bead[1]], [z, e]) - cost);
      if (z > 0) offer([1, 0], () => gap);
      if (e > 0) offer([0, 1], () => gap);
      if (best) table[z]?.set(e, best);
    }
  }
  return table;
}

function beadScores(text: Text): BeadScore {
  const size = { zh: running(text.zh), en: running(text.en) };
  return ([z, e], [zEnd, eEnd]) => {
    let score = lengthsAgree({ zh: (size.zh[zEnd] ?? 0) - (size.zh[z] ?? 0), en: (size.en[eEnd] ?? 0) - (size.en[e] ?? 0) });
    for (let at = z; at < zEnd; at += 1) score += evidenceOf(text.zh[at], { locale: 'zh', from: e, to: eEnd });
    for (let at = e; at < eEnd; at += 1) score += evidenceOf(text.en[at], { locale: 'en', from: z, to: zEnd });
    return score;
  };
}

function evidenceOf(sentence: Sentence | undefined, { locale, from, to }: { locale: Locale; from: number; to: number }): number {
  let score = 0;
  for (const anchor of sentence?.anchors ?? []) score += evidence(anchor, { locale, met: (firstFrom(anchor.met, from) ?? to) < to });
  return score;
}

/** The first of rising numbers that is not below `least`. */
export function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

function running(sentences: readonly Sentence[]): number[] {
  const sums = [0];
  for (const { size } of sentences) sums.push((sums.at(-1) ?? 0) + size);
  return sums;
}

function walk(text: Text, table: Table): Bead[] {
  const beads: Bead[] = [];
  let [z, e] = [text.zh.length, text.en.length];
  while (z > 0 || e > 0) {
    const path = table[z]?.get(e);
    if (!path || (path.back[0] === 0 && path.back[1] === 0)) return [];
    const [before, other] = [z - path.back[0], e - path.back[1]];
    beads.push({ zh: [before, z], en: [other, e], score: path.gain });
    [z, e] = [before, other];
  }
  return beads.reverse();
}
