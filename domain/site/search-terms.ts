import { SEARCH_PIECES, searchFold } from './search-fold';

/** Signs that somebody may type. */
export const LONGEST_SEARCH = 120;

const MOST_TERMS = 12;
const MOST_PIECES = 16;
const LONGEST_RUN = 24;
const LONGEST_WORD = 64;

/** A run of Han characters or one other word, folded. */
export type SearchPiece = { script: 'han' | 'other'; text: string };

/** What a reader wants found together; `exact` where it stood in quotation marks. */
export type SearchTerm = { exact: boolean; pieces: SearchPiece[] };

/** Too common to tell one article from another. They are left out where there is more to go by. */
export const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at be by for from in is it of on or that the to was were will with'.split(' '),
);

const TERM = /(?<![^\s])(-?)(?:"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』)|(\S+)/gu;

/**
 * The terms of what was typed: those that must all be there, and those that must not. Common words are left out where there is more to go
 * by. Takes any string and never throws.
 */
export function readTerms(typed: string): { terms: SearchTerm[]; without: SearchTerm[] } {
  const found = [...typed.matchAll(TERM)].slice(0, MOST_TERMS).map(readTerm);
  const terms = withoutCommon(found.filter(({ minus, pieces }) => !minus && pieces.length > 0));
  const without = found.filter(({ minus, pieces }) => minus && pieces.length > 0).map(({ exact, pieces }) => ({ exact, pieces }));
  return { terms, without };
}

type Found = SearchTerm & { minus: boolean };

function readTerm(match: RegExpMatchArray): Found {
  const [, sign, straight, curly, corner, hollow, plain] = match;
  if (plain !== undefined) return { minus: /^-[^-]/u.test(plain), exact: false, pieces: searchPieces(plain) };
  return { minus: sign === '-', exact: true, pieces: searchPieces(straight ?? curly ?? corner ?? hollow ?? '') };
}

/** The words and Han runs of a text, folded, in order. */
export function searchPieces(text: string): SearchPiece[] {
  return [...searchFold(text).text.matchAll(SEARCH_PIECES)].slice(0, MOST_PIECES).map(([, han, other]) => {
    if (han !== undefined) return { script: 'han', text: [...han].slice(0, LONGEST_RUN).join('') };
    return { script: 'other', text: (other ?? '').slice(0, LONGEST_WORD) };
  });
}

function withoutCommon(terms: readonly Found[]): SearchTerm[] {
  const plain = terms.map(({ exact, pieces }) => ({ exact, pieces }));
  const telling = plain
    .map((term) => (term.exact ? term : { ...term, pieces: term.pieces.filter(({ text }) => !COMMON.has(text)) }))
    .filter(({ pieces }) => pieces.length > 0);
  return telling.length > 0 ? telling : plain;
}
