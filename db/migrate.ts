import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect, rolePassword } from './connect';

/** Makes the three roles, then brings the schema up to date as `couplet_owner`. Safe to run again, and by two processes at once. */
export async function migrate(ownerUrl: string, secret: string): Promise<void> {
  // However much there is to be carried over, a step takes as long as it takes.
  const sql = connect({ url: ownerUrl, role: 'owner', secret, max: 1, session: { statement_timeout: 0 } });
  try {
    await sql`SELECT pg_advisory_lock(hashtext('couplet migrate'))`;
    await makeRoles(sql, secret);
    await sql`SET ROLE couplet_owner`;
    await applyMigrations(drizzle(sql), { migrationsFolder: join(process.cwd(), 'db/migrations') });
  } finally {
    await sql.end();
  }
}

async function makeRoles(sql: ReturnType<typeof connect>, secret: string): Promise<void> {
  await sql.unsafe(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'couplet_owner') THEN CREATE ROLE couplet_owner NOLOGIN; END IF;
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'couplet_app') THEN CREATE ROLE couplet_app LOGIN; END IF;
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'couplet_reader') THEN CREATE ROLE couplet_reader LOGIN; END IF;
      EXECUTE format('GRANT couplet_owner TO %I', current_user);
      EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO couplet_owner', current_database());
      EXECUTE format('GRANT CONNECT ON DATABASE %I TO couplet_app, couplet_reader', current_database());
      ALTER SCHEMA public OWNER TO couplet_owner;
      ALTER ROLE couplet_app LOGIN PASSWORD '${rolePassword({ role: 'app', secret })}';
      ALTER ROLE couplet_reader LOGIN PASSWORD '${rolePassword({ role: 'reader', secret })}';
    END $$`);
}
