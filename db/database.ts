import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { connect } from './connect';
import { databaseSettings } from './settings';
import { withheldValues } from './withheld-values';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

type Open = { sql: Sql; database: Database };

type Pool = 'app' | 'reader' | 'search';

// However many search, pages have connections left, and no question holds one for long. The planner takes a small archive for quickly read
// from end to end, since it does not count the words that stand apart from the rows; by the index it takes a tenth of the time.
const SEARCHING = { role: 'reader', max: 4, session: { statement_timeout: 2000, enable_seqscan: 'off' } } as const;

const POOLS = { app: { role: 'app' }, reader: { role: 'reader', prepared: true }, search: SEARCHING } as const;

// Next bundles routes apart from the server before it; both must share one pool, so it hangs on the process.
declare global {
  var coupletDatabases: Partial<Record<Pool, Open>> | undefined;
}
globalThis.coupletDatabases ??= {};
const open = globalThis.coupletDatabases;

function opened(pool: Pool): Open {
  const before = open[pool];
  if (before) return before;
  const sql = connect({ ...databaseSettings(), ...POOLS[pool] });
  const now = { sql, database: drizzle(sql, { logger: withheldValues }) };
  open[pool] = now;
  return now;
}

/** The database as the application may use it. */
export function appDatabase(): Database {
  return opened('app').database;
}

/** The database as the reader pages may use it: publications only. */
export function readerDatabase(): Database {
  return opened('reader').database;
}

/** The same for what readers search: few connections, and little time for a question. */
export function searchDatabase(): Database {
  return opened('search').database;
}

/** One transaction as the application: all that a command changes, or nothing. */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return appDatabase().transaction(work);
}

/** Ends every pool of this process, for a clean stop. */
export async function closeDatabases(): Promise<void> {
  const pools = Object.values(open);
  for (const pool of ['app', 'reader', 'search'] as const) delete open[pool];
  await Promise.all(pools.map(({ sql }) => sql.end({ timeout: 5 })));
}
