import { SEARCH_PIECES, searchFold } from './search-fold';

/** A run of Han characters or another word of a folded text; `from` is its place there. */
type TakenPiece = { readonly from: number; readonly script: 'han' | 'other'; readonly text: string };

/** A text taken apart as PostgreSQL does it for the search. `at` leads from places in the folded text to those in the text itself. */
export type TakenText = { readonly text: string; readonly at: readonly number[]; readonly pieces: readonly TakenPiece[] };

/** Takes as long as everything that is then asked of the text: whoever asks twice keeps it. */
export function takeApart(text: string): TakenText {
  const folded = searchFold(text);
  const pieces: TakenPiece[] = [];
  for (const { 0: piece, 1: han, index: from } of folded.text.matchAll(SEARCH_PIECES)) {
    pieces.push({ from, script: han === undefined ? 'other' : 'han', text: piece });
  }
  return { text, at: folded.at, pieces };
}
