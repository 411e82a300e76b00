import postgres, { type Sql } from 'postgres';
import { afterAll, inject } from 'vitest';
import { connect } from '@/db/connect';
import { closeDatabases } from '@/db/database';

export interface TestDatabase {
  /** The address that DATABASE_URL now has. */
  readonly url: string;
  readonly secret: string;
  /** May do everything, as a superuser. */
  readonly owner: Sql;
  /** May do what the application may. */
  readonly app: Sql;
  /** May do what the reader pages may. */
  readonly reader: Sql;
}

let copies = 0;

/**
 * A database for one test file: migrated, empty, nobody else's. Call it at the top of the file; from then on the code under test
 * finds it through DATABASE_URL. It is closed when the file has ended.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  if (!server) throw new Error('This test needs a database. Run it with «npm test -- unit <file>», or set TEST_DATABASE_URL.');
  copies += 1;
  const name = `${server.template}_${process.pid}_${copies}`;
  await copyOf(server, name);
  const { href: url } = Object.assign(new URL(server.url), { pathname: `/${name}` });
  const { secret } = server;
  process.env.DATABASE_URL = url;
  process.env.COUPLET_SECRET = secret;
  const [owner, app, reader] = (['owner', 'app', 'reader'] as const).map((role) => connect({ url, role, secret }));
  if (!owner || !app || !reader) throw new Error('Every role has a pool.');
  afterAll(async () => {
    await closeDatabases();
    await Promise.all([owner, app, reader].map((pool) => pool.end({ timeout: 5 })));
    await dropped(server.url, name);
  });
  return { url, secret, owner, app, reader };
}

async function copyOf(server: { url: string; template: string }, name: string): Promise<void> {
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  // File by file is quickest without durability; the template has no sessions that it could disturb.
  await sql`CREATE DATABASE ${sql(name)} TEMPLATE ${sql(server.template)} STRATEGY file_copy`;
  await sql.end();
}

async function dropped(serverUrl: string, name: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1 });
  await sql`DROP DATABASE IF EXISTS ${sql(name)} WITH (FORCE)`;
  await sql.end();
}
