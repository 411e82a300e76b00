import { type SQL, sql } from 'drizzle-orm';

/** A number that is part of the query: with a parameter in its place, a plan for all questions reckons with a tenth of all rows. */
export function fixed(number: number): SQL {
  return sql.raw(String(Math.trunc(number)));
}
