import type { Asked } from './search-query';
import { type SearchPiece, type SearchTerm, searchPieces } from './search-terms';
import { spokenName } from './spoken-name';

/** What an article must have to be found. In `any` stands first what was asked itself, and then its other names. */
export type SearchClause = { all: SearchClause[] } | { any: SearchClause[] } | { term: SearchTerm } | { tag: string };

/** Another name of something that a reader named by `phrase`, or the tag that it names. */
export type OtherName = { phrase: string; name: string | null; tag: string | null };

const LONGEST_NAME = 6;
const HAN_NAME = { from: 2, to: 12 };
const MOST_NAMES = 12;

/** The stretches of what was asked that may be somebody's or something's name, each once. Quoted words are meant as they stand. */
export function phrasesOf({ terms }: Asked): string[] {
  const phrases = new Set<string>();
  for (const pieces of runsOf(terms)) {
    pieces.forEach((piece, from) => {
      for (let to = from + 1; to <= Math.min(pieces.length, from + LONGEST_NAME); to += 1) phrases.add(phraseOf(pieces.slice(from, to)));
      if (piece.script === 'han') for (const { phrase } of insideOf(piece.text)) phrases.add(phrase);
    });
  }
  return [...phrases];
}

/** What was asked as clauses: for every name in it, itself or another name of the same. */
export function searchPlan({ terms }: Pick<Asked, 'terms'>, names: readonly OtherName[]): SearchClause {
  const known = new Map<string, OtherName[]>();
  for (const name of names) known.set(name.phrase, [...(known.get(name.phrase) ?? []), name]);
  const quoted = terms.filter(({ exact }) => exact).map((term) => ({ term }));
  return { all: [...quoted, ...runsOf(terms).flatMap((pieces) => clausesOf(pieces, known))] };
}

type Known = ReadonlyMap<string, readonly OtherName[]>;

/** The pieces between one quotation and the next: a name may stretch over several words. */
function runsOf(terms: readonly SearchTerm[]): SearchPiece[][] {
  const runs: SearchPiece[][] = [[]];
  for (const { exact, pieces } of terms) {
    if (exact) runs.push([]);
    else runs.at(-1)?.push(...pieces);
  }
  return runs.filter((run) => run.length > 0);
}

function clausesOf(pieces: readonly SearchPiece[], known: Known): SearchClause[] {
  const clauses: SearchClause[] = [];
  let from = 0;
  while (from < pieces.length) {
    const to = lengthOfName(pieces, from, known);
    if (to > from) clauses.push(anyOf(pieces.slice(from, to), known.get(phraseOf(pieces.slice(from, to))) ?? []));
    else clauses.push(...pieces.slice(from, from + 1).map((piece) => withNamesInside(piece, known)));
    from = Math.max(to, from + 1);
  }
  return clauses;
}

/** Where the longest name ends that begins here; `from` itself where none does. */
function lengthOfName(pieces: readonly SearchPiece[], from: number, known: Known): number {
  for (let to = Math.min(pieces.length, from + LONGEST_NAME); to > from; to -= 1) {
    if (known.has(phraseOf(pieces.slice(from, to)))) return to;
  }
  return from;
}

function anyOf(pieces: readonly SearchPiece[], names: readonly OtherName[]): SearchClause {
  const itself = all(pieces.map(single));
  const seen = new Set([JSON.stringify(pieces)]);
  const others = names.slice(0, MOST_NAMES).flatMap(({ name, tag }): SearchClause[] => {
    if (tag !== null) return [{ tag }];
    const parts = searchPieces(name ?? '');
    if (parts.length === 0 || seen.has(JSON.stringify(parts))) return [];
    seen.add(JSON.stringify(parts));
    return [all(parts.map(single))];
  });
  return others.length > 0 ? { any: [itself, ...others] } : itself;
}

/**
 * A run of Han characters as it stands, or in parts where names are in it: 协和医院护士节 is 协和医院 and 护士节. A word as it stands, or
 * as the name that it sounds like.
 */
function withNamesInside(piece: SearchPiece, known: Known): SearchClause {
  const whole = single(piece);
  if (piece.script !== 'han') {
    const spoken = spokenName(piece.text).map((parts) => all(parts.map((text) => single({ script: 'other', text }))));
    return spoken.length > 0 ? { any: [whole, ...spoken] } : whole;
  }
  const parts: SearchClause[] = [];
  let after = 0;
  for (const { phrase, from, to } of insideOf(piece.text)) {
    const names = known.get(phrase);
    if (!names || from < after) continue;
    if (from > after) parts.push(single({ script: 'han', text: signs(piece.text, after, from) }));
    parts.push(anyOf([{ script: 'han', text: phrase }], names));
    after = to;
  }
  if (after === 0) return whole;
  const rest = signs(piece.text, after);
  if (rest !== '') parts.push(single({ script: 'han', text: rest }));
  return { any: [whole, all(parts)] };
}

/** The stretches of a run that could be names: from the left, the longest first. */
function insideOf(run: string): { phrase: string; from: number; to: number }[] {
  const { length } = [...run];
  const found: { phrase: string; from: number; to: number }[] = [];
  for (let from = 0; from + HAN_NAME.from <= length; from += 1) {
    for (let to = Math.min(length, from + HAN_NAME.to); to >= from + HAN_NAME.from; to -= 1) {
      found.push({ phrase: signs(run, from, to), from, to });
    }
  }
  return found;
}

function signs(run: string, from: number, to?: number): string {
  return [...run].slice(from, to).join('');
}

function phraseOf(pieces: readonly SearchPiece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

function single(piece: SearchPiece): SearchClause {
  return { term: { exact: false, pieces: [piece] } };
}

function all(clauses: SearchClause[]): SearchClause {
  const [only] = clauses;
  return only && clauses.length === 1 ? only : { all: clauses };
}
