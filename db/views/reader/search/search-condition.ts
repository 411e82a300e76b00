import { type SQL, sql } from 'drizzle-orm';
import type { SearchClause } from '@/domain/site/search-plan';
import type { SearchTerm } from '@/domain/site/search-terms';
import { searchQuestion } from './search-question';

/** Whether the index alone can't tell: it knows which words are in a text, and which Han characters follow each other, but no more. */
export function isStrict(clause: SearchClause): boolean {
  if ('tag' in clause) return false;
  if ('all' in clause) return clause.all.some(isStrict);
  if ('any' in clause) return clause.any.some(isStrict);
  return isStrictTerm(clause.term);
}

/** A condition on one article: `text` is everything that is written in it, `words` its vector. */
export function searchCondition(clause: SearchClause, on: { text: SQL; words: SQL }): SQL {
  if ('all' in clause) return joined(clause.all, on, sql` AND `);
  if ('any' in clause) return joined(clause.any, on, sql` OR `);
  if ('tag' in clause || !isStrictTerm(clause.term)) return sql`${on.words} @@ ${searchQuestion(clause)}`;
  const [only] = clause.term.pieces;
  if (only?.script === 'han' && clause.term.pieces.length === 1) return sql`strpos(${on.text}, ${only.text}) > 0`;
  return sql`${on.text} ~* ${patternOf(clause.term)}`;
}

function joined(clauses: readonly SearchClause[], on: { text: SQL; words: SQL }, by: SQL): SQL {
  return sql`(${sql.join(
    clauses.map((clause) => searchCondition(clause, on)),
    by,
  )})`;
}

function isStrictTerm({ exact, pieces }: SearchTerm): boolean {
  return exact || pieces.some(({ script, text }) => script === 'han' && [...text].length > 2);
}

/** The pieces one after the other, with no more than signs and spaces between them. They have none of the signs of a pattern. */
function patternOf({ exact, pieces }: SearchTerm): string {
  const between = exact ? `(?:['’ʼ]s?)?[^[:alnum:]]{0,4}` : '.*';
  return `${exact && pieces[0]?.script === 'other' ? '\\m' : ''}${pieces.map(({ text }) => text).join(between)}`;
}
