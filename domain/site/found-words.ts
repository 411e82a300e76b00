import type { Kin } from './holds';
import type { SearchClause } from './search-plan';
import { COMMON, type SearchPiece } from './search-terms';
import type { TakenText } from './taken-text';

/** What is to be set apart in a text: runs of Han characters wherever they stand, whole words, and names of several words that stand together. */
type Wanted = { han: string[]; words: string[]; names: string[][] };

/** The same in all forms of the words. */
export type Sought = { han: readonly string[]; words: ReadonlySet<string>; names: readonly (readonly ReadonlySet<string>[])[] };

/** A stretch of a text from its unit `from` up to `to`. */
export type Place = { from: number; to: number };

/** Part of a text, `found` where it is what was sought. */
export type FoundRun = { text: string; found: boolean };

/** Everything that a text may have been found by. Of another name than the one that was asked for, no word alone is meant. */
export function soughtIn(clause: SearchClause): Wanted {
  const wanted: Wanted = { han: [], words: [], names: [] };
  const takeName = (name: SearchClause) => {
    const pieces = piecesOf(name);
    const telling = pieces.flatMap(({ script, text }) => (script === 'other' && !COMMON.has(text) ? text : []));
    if (telling.length > 1 && pieces.every(({ script }) => script === 'other')) wanted.names.push(telling);
    else take(name);
  };
  const take = (one: SearchClause): void => {
    if ('all' in one) one.all.forEach(take);
    else if ('any' in one) {
      const [itself, ...others] = one.any;
      if (itself) take(itself);
      others.forEach(takeName);
    } else for (const { script, text } of piecesOf(one)) (script === 'han' ? wanted.han : wanted.words).push(text);
  };
  take(clause);
  return { han: [...new Set(wanted.han)], words: [...new Set(wanted.words)], names: wanted.names };
}

/** The words whose forms are to be known. */
export function soughtWords({ words, names }: Wanted): string[] {
  return [...new Set([...words, ...names.flat()])];
}

/** `kin` has the forms of every word that is sought. */
export function inAllForms({ han, words, names }: Wanted, kin: Kin): Sought {
  const formsOf = (word: string) => kin.get(word) ?? new Set([word]);
  return { han, words: new Set(words.flatMap((word) => [...formsOf(word)])), names: names.map((name) => name.map(formsOf)) };
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
export function placesOf({ text, at, pieces }: TakenText, { han, words, names }: Sought): Place[] {
  const runs = han.filter(Boolean);
  const places = placesOfNames(pieces, names);
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

function placesOfNames(pieces: TakenText['pieces'], names: Sought['names']): Place[] {
  if (names.length === 0) return [];
  const runs: (typeof pieces)[number][][] = [[]];
  for (const piece of pieces) {
    if (piece.script === 'han') runs.push([]);
    else if (!COMMON.has(piece.text)) runs.at(-1)?.push(piece);
  }
  const standsAt = (name: Sought['names'][number], run: typeof pieces, from: number): Place[] => {
    const [first, last] = [run[from], run[from + name.length - 1]];
    const isThere = first && last && name.every((forms, place) => forms.has(run[from + place]?.text ?? ''));
    return isThere ? [{ from: first.from, to: last.from + last.text.length }] : [];
  };
  return names.flatMap((name) => runs.flatMap((run) => run.flatMap((_, from) => standsAt(name, run, from))));
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
