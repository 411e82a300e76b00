import { SEARCH_PIECES, searchFold } from './search-fold';
import type { SearchClause } from './search-plan';
import { COMMON, type SearchPiece } from './search-terms';

/** What is to be set apart in a text: runs of Han characters wherever they stand, and whole words. */
export type Sought = { han: readonly string[]; words: ReadonlySet<string> };

/** A stretch of a text from its unit `from` up to `to`. */
export type Place = { from: number; to: number };

/** Part of a text, `found` where it is what was sought. */
export type FoundRun = { text: string; found: boolean };

/** Everything that a text may have been found by. */
export function soughtIn(clause: SearchClause): { han: string[]; words: string[] } {
  const pieces = piecesOf(clause);
  const texts = (script: SearchPiece['script']) => [...new Set(pieces.flatMap((piece) => (piece.script === script ? piece.text : [])))];
  return { han: texts('han'), words: texts('other') };
}

/** The words of texts that begin like one that is sought, so that they may be forms of it. */
export function wordsAlike(texts: readonly string[], sought: readonly string[]): string[] {
  if (sought.length === 0) return [];
  const beginnings = new Set(sought.map((word) => word.slice(0, SAME)));
  const alike = new Set<string>();
  for (const text of texts) {
    for (const match of searchFold(text).text.matchAll(SEARCH_PIECES)) {
      if (match[2] !== undefined && beginnings.has(match[2].slice(0, SAME))) alike.add(match[2]);
    }
  }
  return [...alike];
}

const SAME = 3;

/** Where a text has what is sought, in order and apart. Common words are set apart between words that are, and nowhere else. */
export function placesOf(text: string, { han, words }: Sought): Place[] {
  const folded = searchFold(text);
  const runs = han.filter(Boolean);
  const places: Place[] = [];
  let common: Place[] = [];
  let after = false;
  for (const match of folded.text.matchAll(SEARCH_PIECES)) {
    const [piece, run, word] = match;
    const place = { from: match.index, to: match.index + piece.length };
    if (run !== undefined) places.push(...runs.flatMap((sought) => placesIn(run, sought, match.index)));
    if (word !== undefined && COMMON.has(word)) {
      if (after && words.has(word)) common.push(place);
      else after = false;
      continue;
    }
    const found = word !== undefined && words.has(word);
    if (found) places.push(...(after ? common : []), place);
    common = [];
    after = found;
  }
  const inText = places.map(({ from, to }) => ({ from: folded.at[from] ?? 0, to: endOf(text, folded.at[to - 1] ?? 0) }));
  return apart(inText);
}

function placesIn(run: string, sought: string, start: number): Place[] {
  const places: Place[] = [];
  for (let at = run.indexOf(sought); at >= 0; at = run.indexOf(sought, at + 1)) {
    places.push({ from: start + at, to: start + at + sought.length });
  }
  return places;
}

function endOf(text: string, at: number): number {
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

function apart(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && place.from <= last.to) last.to = Math.max(last.to, place.to);
    else joined.push({ ...place });
  }
  return joined;
}

/** A text in runs, found and not. Joined, they are the text. */
export function foundRuns(text: string, places: readonly Place[]): FoundRun[] {
  const runs: FoundRun[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (from > at) runs.push({ text: text.slice(at, from), found: false });
    runs.push({ text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), found: false });
  return runs;
}

function piecesOf(clause: SearchClause): SearchPiece[] {
  if ('tag' in clause) return [];
  if ('all' in clause) return clause.all.flatMap(piecesOf);
  if ('any' in clause) return clause.any.flatMap(piecesOf);
  return clause.term.pieces;
}
