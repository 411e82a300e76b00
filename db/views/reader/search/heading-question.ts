import { type SQL, sql } from 'drizzle-orm';
import type { SearchPiece } from '@/domain/site/search-terms';
import type { TypedKeys } from '@/domain/site/typed-keys';

// A stem is shorter than its word by this much at most, in almost all words.
const ENDING = 3;
const SHORTEST = 3;

/** A question for the headings of articles that may go on like what is being typed. */
export function headingQuestion({ pieces, last }: TypedKeys): SQL {
  const whole = last === null ? pieces : pieces.slice(0, -1);
  const tokens = whole.flatMap((piece) => beginnings(piece, piece.text));
  const ending = last === null ? [] : [`'h/${beginningOf(last)}':*`];
  return sql`${[...tokens, ...ending].join(' & ')}::tsquery`;
}

function beginnings({ script }: SearchPiece, text: string): string[] {
  if (script === 'other') return [`'h/${beginningOf(text)}':*`];
  const signs = [...text];
  return signs.length === 1 ? [`'h/${text}'`] : signs.slice(1).map((sign, n) => `'h/${signs[n]}${sign}'`);
}

function beginningOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST, word.length - ENDING));
}

/** Whether a title has all of it: Han characters anywhere, other words from their beginning. */
export function fitsTitle({ pieces }: TypedKeys, title: SQL): SQL {
  return sql.join(
    pieces.map(({ script, text }) =>
      script === 'han' ? sql`strpos(${title}, ${text}) > 0` : sql`search_fold(${title}) ~ ${`\\m${text}`}`,
    ),
    sql` AND `,
  );
}
