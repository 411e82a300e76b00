import { SEARCH_PIECES, searchFold } from './search-fold';
import type { SearchClause } from './search-plan';
import type { SearchPiece } from './search-terms';

/** The forms of each word that was asked for. */
export type Kin = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a text by itself has all that was asked: of two editions, the one by which an article was found. A tag is no text's. */
export function holds(clause: SearchClause, text: string, kin: Kin): boolean {
  const { runs, words } = taken(text);
  const has = ({ script, text: piece }: SearchPiece) => {
    if (script === 'han') return runs.includes(piece);
    return [...(kin.get(piece) ?? [piece])].some((word) => words.has(word));
  };
  const met = (one: SearchClause): boolean => {
    if ('tag' in one) return true;
    if ('all' in one) return one.all.every(met);
    if ('any' in one) return one.any.some(met);
    return one.term.pieces.every(has);
  };
  return met(clause);
}

function taken(text: string): { runs: string; words: Set<string> } {
  const runs: string[] = [];
  const words = new Set<string>();
  for (const [, run, word] of searchFold(text).text.matchAll(SEARCH_PIECES)) {
    if (run !== undefined) runs.push(run);
    if (word !== undefined) words.add(word);
  }
  return { runs: runs.join(' '), words };
}
