import { type SearchPiece, searchPieces } from './search-terms';
import { simplified } from './simplified';

const LONGEST = 40;
const MOST = 6;

/** What somebody has typed so far, as questions to keys of names and to headings; null while there is nothing to go by. */
export type TypedKeys = {
  /** To `name_keys`: words of which the last goes on, how a name sounds, its initials. */
  names: string;
  /** To `search_articles.words`, without the stem of the last word; `last` is that word, of which the end may be missing. */
  pieces: SearchPiece[];
  last: string | null;
};

/** Reads what is being typed. Everything in a question is a letter, a figure or a Han character. */
export function typedKeys(typed: string): TypedKeys | null {
  const pieces = searchPieces(simplified(typed.slice(0, LONGEST).toWellFormed().normalize('NFKC'))).slice(0, MOST);
  const last = pieces.at(-1);
  if (!last) return null;
  const words = pieces.flatMap((piece, at) => keysOf(piece, at === pieces.length - 1));
  const letters = pieces.every(({ text }) => /^[a-z]+$/u.test(text)) ? pieces.map(({ text }) => text).join('') : '';
  const sounds = letters.length > 1 ? [`'p/${letters}':*`] : [];
  const initials = letters.length > 1 && letters.length < 6 && pieces.length === 1 ? [`'i/${letters}':*`] : [];
  const names = [`(${words.join(' & ')})`, ...sounds, ...initials].join(' | ');
  return { names, pieces, last: last.script === 'other' ? last.text : null };
}

function keysOf({ script, text }: SearchPiece, goesOn: boolean): string[] {
  if (script === 'other') return [`'w/${text}'${goesOn ? ':*' : ''}`];
  const signs = [...text];
  return signs.length === 1 ? [`'${text}'`] : signs.slice(1).map((sign, n) => `'${signs[n]}${sign}'`);
}
