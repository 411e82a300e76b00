import { type SQL, sql } from 'drizzle-orm';
import type { SearchClause } from '@/domain/site/search-plan';
import type { SearchPiece, SearchTerm } from '@/domain/site/search-terms';

/** A question to a `tsvector` in the making: %1$s is the stem of the first of `words`. */
type Template = { form: string; words: string[] };

/** Where words are looked for: anywhere, or (h/) in what stands above the text. */
type Within = '' | 'h/';

/** Parts of a heading that count: its title, or that and the standfirst. */
type Weights = '' | 'A' | 'AB' | 'ABC';

type Manner = { without?: readonly SearchTerm[]; within?: Within; weights?: Weights };

/** A question to a tsvector. Its words become stems in PostgreSQL, which is to say the same stems as in the vector. */
export function searchQuestion(clause: SearchClause, { without = [], within = '', weights = '' }: Manner = {}): SQL {
  const words: string[] = [];
  const token = (lexeme: string) => `'${within}${lexeme}'${weights === '' ? '' : `:${weights}`}`;
  const wanted = written(clause, (piece) => tokensOf(piece, words).map(token));
  const unwanted = without.map((term) => `!${written({ term }, (piece) => tokensOf(piece, words).map((lexeme) => `'${lexeme}'`))}`);
  return filled({ form: [wanted, ...unwanted].join(' & '), words });
}

/** The same words, any of which will do: for telling how much of what was asked is in a heading. */
export function anyWordOf(clause: SearchClause): SQL {
  const words: string[] = [];
  const tokens = piecesOf(clause).flatMap((piece) => tokensOf(piece, words));
  return filled({ form: tokens.length === 0 ? `'-'` : tokens.map((lexeme) => `'${lexeme}'`).join(' | '), words });
}

function filled({ form, words }: Template): SQL {
  return sql`format(${form}, VARIADIC ARRAY(
    SELECT search_stem(word) FROM json_array_elements_text(${JSON.stringify(words)}::json) WITH ORDINALITY AS list(word, n) ORDER BY n))::tsquery`;
}

function written(clause: SearchClause, tokens: (piece: SearchPiece) => string[]): string {
  if ('tag' in clause) return `'t/${clause.tag}'`;
  if ('all' in clause) return `(${clause.all.map((one) => written(one, tokens)).join(' & ')})`;
  if ('any' in clause) return `(${clause.any.map((one) => written(one, tokens)).join(' | ')})`;
  return `(${clause.term.pieces.flatMap(tokens).join(' & ')})`;
}

function piecesOf(clause: SearchClause): SearchPiece[] {
  if ('tag' in clause) return [];
  if ('all' in clause) return clause.all.flatMap(piecesOf);
  if ('any' in clause) return clause.any.flatMap(piecesOf);
  return clause.term.pieces;
}

/**
 * A Han character by itself, or every two in a row; another word by its place among the words that are filled in. None has a quotation
 * mark, nor anything else that `tsquery` or `format` knows.
 */
function tokensOf({ script, text }: SearchPiece, words: string[]): string[] {
  if (script === 'other') return [`%${words.push(text)}$s`];
  const signs = [...text];
  return signs.length === 1 ? [text] : signs.slice(1).map((sign, n) => `${signs[n]}${sign}`);
}
