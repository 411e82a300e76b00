import { type SQL, sql } from 'drizzle-orm';

/** Ids as one array, so that a query stays the same however many there are. */
export function idList(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}
