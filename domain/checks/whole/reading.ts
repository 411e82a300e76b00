import type { Sides } from '@/domain/checks/sides';
import type { Locale } from '@/domain/locale';
import { type Clause, clausesOf } from './clauses';
import { englishStem } from './english-stem';
import { chineseFor, type Entry, entryAt } from './lexicon/lexicon';

/**
 * A place that should have a counterpart on the other side, and the sentences there that have one, in their order. `hard`: figures and
 * Latin words, which hardly change.
 */
export type Anchor = { from: number; met: readonly number[]; hard: boolean };

/** A clause with its anchors, the sentence that it stands in, and how long it would be in English letters. */
export type ReadClause = Clause & { sentence: number; anchors: readonly Anchor[]; size: number };

/** One side: its clauses in order, how many sentences they make, and its length in English letters. */
export type Read = { clauses: readonly ReadClause[]; sentences: number; size: number };

export type ReadSides = Readonly<Record<Locale, Read>>;

/** Figures that are written otherwise in the other language: 161万 is 1.61 million, 4 is four. */
const MAGNITUDE = /^\s*(?:[百千万亿]|世纪|年代|hundred|thousand|million|billion|trillion|bn|m\b|k\b)/iu;
const TIMES = /^\s*(百|千|万亿|万|亿|hundred|thousand|million|billion|trillion)/iu;
const FACTORS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Round numbers from here on are written with 万 in Chinese. */
const LARGE = 10_000;
const SMALL = /^(?:\d|1[0-2])$/u;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}'’]*|\d+(?:[.,]\d+)*/gu;
const HAN = /\p{Script=Han}/u;
/** English letters that a Chinese character takes, in the middle of translations both ways. */
const LETTERS_PER_HAN = 2.75;

/** Both sides with their counterparts. */
export function readSides(sides: Sides): ReadSides {
  const zh = numbered(clausesOf(sides.zh, 'zh'));
  const en = numbered(clausesOf(sides.en, 'en'));
  const entries = entriesIn(sides.zh);
  const chineseLatin = latinIn(sides.zh);
  const english = latinIn(sides.en);
  const stems = placed(english, ({ stem }) => stem, en);
  const englishWords = placed(english, ({ word }) => word, en);
  const chineseWords = placed(entries, ({ entry }) => entry.word, zh);
  const chineseStems = placed(chineseLatin, ({ stem }) => stem, zh);
  const values = { zh: placed(chineseLatin, ({ value }) => value, zh), en: placed(english, ({ value }) => value, en) };

  const fromChinese: Anchor[] = [
    ...entries.map(({ from, entry }) => ({ from, met: joined(stems, entry.stems), hard: false })),
    ...chineseLatin.flatMap(({ from, word, stem, scaled, value }): Anchor[] => {
      const same = (scaled ? null : (englishWords.get(word) ?? stems.get(stem))) ?? (value === null ? null : values.en.get(value));
      return same || !(scaled || isRound(value)) ? [{ from, met: same ?? [], hard: true }] : [];
    }),
  ].sort((a, b) => a.from - b.from);
  const fromEnglish: Anchor[] = english.flatMap(({ from, word, stem, scaled, value }): Anchor[] => {
    const same = (scaled ? null : chineseStems.get(stem)) ?? (value === null ? undefined : values.zh.get(value));
    if (!same && (scaled || isRound(value))) return [];
    if (same || /^\d/u.test(word)) return [{ from, met: same ?? [], hard: true }];
    const candidates = chineseFor(stem);
    return candidates.length > 0 ? [{ from, met: joined(chineseWords, candidates), hard: false }] : [];
  });
  return { zh: withAnchors(sides.zh, zh, fromChinese), en: withAnchors(sides.en, en, fromEnglish) };
}

type Numbered = Clause & { sentence: number };

function numbered(clauses: readonly Clause[]): Numbered[] {
  let sentence = 0;
  return clauses.map((clause) => {
    const own = { ...clause, sentence };
    if (clause.level === 'sentence') sentence += 1;
    return own;
  });
}

function entriesIn(text: string): { from: number; entry: Entry }[] {
  const entries: { from: number; entry: Entry }[] = [];
  for (let at = 0; at < text.length; ) {
    const entry = entryAt(text, at);
    if (entry) entries.push({ from: at, entry });
    at += entry ? entry.word.length : 1;
  }
  return entries;
}

/** `value` is that of a figure with its magnitude; small ones, which stand for many things, have none. */
type Latin = { from: number; word: string; stem: string; scaled: boolean; value: number | null };

function latinIn(text: string): Latin[] {
  return [...text.matchAll(LATIN)].map((match) => {
    const word = match[0].toLowerCase().replaceAll(',', '');
    const end = match.index + match[0].length;
    const scaled = /^\d/u.test(word) && (SMALL.test(word) || MAGNITUDE.test(text.slice(end, end + 10)));
    return { from: match.index, word, stem: englishStem(word), scaled, value: figureOf(word, text.slice(end, end + 10)) };
  });
}

function figureOf(word: string, behind: string): number | null {
  const factor = FACTORS[TIMES.exec(behind)?.[1]?.toLowerCase() ?? ''] ?? 1;
  if (!/^\d/u.test(word) || (factor === 1 && SMALL.test(word))) return null;
  return Number((Number(word) * factor).toPrecision(12));
}

function isRound(value: number | null): boolean {
  return value !== null && value >= LARGE && value % 100 === 0;
}

/** In which sentences each key stands. */
function placed<T extends { from: number }, K extends string | number | null>(
  tokens: readonly T[],
  keyOf: (token: T) => K,
  clauses: readonly Numbered[],
) {
  const places = new Map<K, number[]>();
  let clause = 0;
  for (const token of tokens) {
    while (clause + 1 < clauses.length && token.from >= (clauses[clause]?.to ?? 0)) clause += 1;
    const sentence = clauses[clause]?.sentence ?? 0;
    const key = keyOf(token);
    const known = places.get(key);
    if (!known) places.set(key, [sentence]);
    else if (known.at(-1) !== sentence) known.push(sentence);
  }
  return places;
}

function joined(places: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): readonly number[] {
  const found = keys.flatMap((key) => {
    const sentences = places.get(key);
    return sentences ? [sentences] : [];
  });
  if (found.length < 2) return found[0] ?? [];
  return [...new Set(found.flat())].sort((a, b) => a - b);
}

function withAnchors(text: string, clauses: readonly Numbered[], anchors: readonly Anchor[]): Read {
  let next = 0;
  let size = 0;
  const read = clauses.map((clause) => {
    const first = next;
    while (next < anchors.length && (anchors[next]?.from ?? 0) < clause.to) next += 1;
    // A gloss in Latin letters is for readers of the Chinese only.
    const own = clause.aside && !HAN.test(text.slice(clause.from, clause.to)) ? 0 : sizeOf(text, clause);
    size += own;
    return { ...clause, anchors: anchors.slice(first, next), size: own };
  });
  return { clauses: read, sentences: (clauses.at(-1)?.sentence ?? -1) + 1, size };
}

function sizeOf(text: string, { from, to }: Clause): number {
  let size = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) size += isAlphanumeric(code) ? 1 : 0;
    else if (code >= 0xc0 && code < 0x250) size += 1;
    else if (HAN.test(text.charAt(at))) size += LETTERS_PER_HAN;
  }
  return size;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
