import type { SearchClause } from './search-plan';
import type { SearchPiece } from './search-terms';
import type { TakenText } from './taken-text';

/** The forms of each word that was asked for. */
export type Kin = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a text by itself has all that was asked: of two editions, the one by which an article was found. `parts` are the text. A tag is no text's. */
export function holds(clause: SearchClause, parts: readonly TakenText[], kin: Kin): boolean {
  const { runs, words } = gathered(parts);
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

function gathered(parts: readonly TakenText[]): { runs: string; words: Set<string> } {
  const runs: string[] = [];
  const words = new Set<string>();
  for (const { pieces } of parts) {
    for (const { script, text } of pieces) {
      if (script === 'han') runs.push(text);
      else words.add(text);
    }
  }
  return { runs: runs.join(' '), words };
}
