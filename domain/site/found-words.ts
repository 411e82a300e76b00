import type { SearchClause } from './search-plan';
import { COMMON, type SearchPiece } from './search-terms';
import type { TakenText } from './taken-text';

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
export function wordsAlike(texts: readonly TakenText[], sought: readonly string[]): string[] {
  if (sought.length === 0) return [];
  const beginnings = new Set(sought.map((word) => word.slice(0, SAME)));
  const alike = new Set<string>();
  for (const { pieces } of texts) {
    for (const { script, text } of pieces) if (script === 'other' && beginnings.has(text.slice(0, SAME))) alike.add(text);
  }
  return [...alike];
}

const SAME = 3;

/** Where a text has what is sought, in order and apart. Common words are set apart between words that are, and nowhere else. */
export function placesOf({ text, at, pieces }: TakenText, { han, words }: Sought): Place[] {
  const runs = han.filter(Boolean);
  const places: Place[] = [];
  let common: Place[] = [];
  let after = false;
  for (const { from, script, text: piece } of pieces) {
    if (script === 'han') {
      places.push(...runs.flatMap((run) => placesIn(piece, run, from)));
      common = [];
      after = false;
      continue;
    }
    const place = { from, to: from + piece.length };
    if (COMMON.has(piece)) {
      if (after && words.has(piece)) common.push(place);
      else after = false;
      continue;
    }
    const found = words.has(piece);
    if (found) places.push(...(after ? common : []), place);
    common = [];
    after = found;
  }
  const inText = places.map(({ from, to }) => ({ from: at[from] ?? 0, to: endOf(text, at[to - 1] ?? 0) }));
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
