import { createHmac } from 'node:crypto';
import postgres, { type Sql } from 'postgres';

/** The roles that this system knows in PostgreSQL. `owner` stands for the account in `DATABASE_URL` itself. */
export type DatabaseRole = 'owner' | 'app' | 'reader';

// PostgreSQL repeats rows and pieces of text in these two parts of an error. Whatever prints an error, they stay out of it.
const unkept = { get: () => undefined, set: () => undefined, configurable: true };
Object.defineProperties(postgres.PostgresError.prototype, { detail: unkept, where: unkept });

/**
 * A pool of connections in one role. The passwords of `couplet_app` and `couplet_reader` follow from the newsroom's secret, so that the
 * application never connects as the account that may change the schema.
 */
export function connect({
  url,
  role,
  secret,
  max = 10,
  session = {},
  prepared = false,
  idleAfter = 60,
}: {
  url: string;
  role: DatabaseRole;
  secret: string;
  max?: number;
  /** Settings of PostgreSQL for every session of the pool, beside the usual ones. */
  session?: { statement_timeout?: number; enable_seqscan?: 'off'; plan_cache_mode?: 'force_generic_plan' };
  /** Keeps the plans of the first queries with each connection: for pools whose queries are nearly always the same. */
  prepared?: boolean;
  /** After so many seconds without work a connection is closed. */
  idleAfter?: number;
}): Sql {
  const account = role === 'owner' ? {} : { user: `couplet_${role}`, password: rolePassword({ role, secret }) };
  const sql = postgres(url, {
    ...account,
    max,
    connect_timeout: 5,
    idle_timeout: idleAfter,
    backoff: (tries) => Math.min(2, 0.1 * 2 ** tries),
    onnotice: () => undefined,
    connection: { application_name: `couplet ${role}`, statement_timeout: 30_000, TimeZone: 'UTC', ...session },
  });
  return prepared ? withPlansKept(sql) : sql;
}

// A connection keeps its plans until it is closed.
const MOST_PLANS = 300;
// Without `simple`, which the types leave out, a query that has no parameters would be planned anew all the same.
const KEPT = { prepare: true, simple: false };

// Drizzle asks through `unsafe`, which plans every query anew: on reader pages that took two thirds of the database's time and more.
function withPlansKept(sql: Sql): Sql {
  const ask = sql.unsafe;
  const planned = new Set<string>();
  const unsafe: typeof ask = (query, parameters, options) => {
    if (planned.size < MOST_PLANS) planned.add(query);
    return ask(query, parameters, planned.has(query) ? { ...options, ...KEPT } : options);
  };
  return Object.assign(sql, { unsafe });
}

export function rolePassword({ role, secret }: { role: 'app' | 'reader'; secret: string }): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('hex');
}
