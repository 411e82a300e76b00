import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { connect } from './connect';
import { databaseSettings } from './settings';
import { withheldValues } from './withheld-values';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

type Open = { sql: Sql; database: Database };

const NAMES = ['app', 'going-live', 'reader', 'search'] as const;

type Pool = (typeof NAMES)[number];

// However many search, pages have connections left, and no question holds one for long. The planner takes a small archive for quickly read
// from end to end, since it does not count the words that stand apart from the rows; by the index it takes a tenth of the time. What is
// asked for stands in a table of its own, into which no plan looks: one plan serves all words, as long as every limit is part of the query.
const SEARCHING = {
  role: 'reader',
  max: 4,
  prepared: true,
  session: { statement_timeout: 2000, enable_seqscan: 'off', plan_cache_mode: 'force_generic_plan' },
} as const;

// PostgreSQL plans for each connection anew what happens when something goes live, which takes longer than doing it.
const GOING_LIVE = { role: 'app', max: 2, idleAfter: 3600 } as const;

// The same few dozen questions for every page: with few connections, which stay open, each of them is planned once. Limits are part of them.
const READING = { role: 'reader', max: 4, prepared: true, idleAfter: 3600, session: { plan_cache_mode: 'force_generic_plan' } } as const;

const POOLS = { app: { role: 'app' }, 'going-live': GOING_LIVE, reader: READING, search: SEARCHING } as const;

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

/** The same for what readers get from now on, or no longer: on connections that do nothing else. */
export function liveTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return opened('going-live').database.transaction(work);
}

/** Ends every pool of this process, for a clean stop. */
export async function closeDatabases(): Promise<void> {
  const pools = Object.values(open);
  for (const pool of NAMES) delete open[pool];
  await Promise.all(pools.map(({ sql }) => sql.end({ timeout: 5 })));
}
