import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './at-the-door.mjs';
import { portLike } from './ports.mjs';
import { embeddedUrl, makeCluster, startCluster } from './postgres.mjs';
import { keptSecret } from './settings.mjs';

const DATABASE = 'couplet';
const OLDEST_SERVER = 18;

// Imported late: the driver is there only after the installation.
async function ask(url, question) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const REASONS = {
  '28P01': 'refuses the password',
  28000: 'refuses this account',
  '3D000': 'has no database of that name',
  ENOTFOUND: 'can not be found under that name',
};

/** Makes sure that the server of DATABASE_URL answers and is new enough. */
export async function requireAnswer(url) {
  const { host, pathname } = new URL(url);
  const version = await ask(url, (sql) => sql`show server_version_num`).catch((problem) => {
    const reason = REASONS[problem.code] ?? 'does not answer';
    throw new Advice(
      `The PostgreSQL server ${host} (database ${pathname.slice(1) || 'not named'}) ${reason}. Start it or correct DATABASE_URL; without DATABASE_URL, Couplet starts a database of its own.`,
    );
  });
  const major = Math.floor(Number(version[0].server_version_num) / 10_000);
  if (major >= OLDEST_SERVER) return;
  throw new Advice(`The server of DATABASE_URL is PostgreSQL ${major}, but Couplet needs ${OLDEST_SERVER} or newer.`);
}

/** Makes an empty database on a server unless it is there. */
export async function requireDatabase(serverUrl, name) {
  await ask(serverUrl, async (sql) => {
    const found = await sql`select from pg_database where datname = ${name}`;
    if (found.length === 0) await sql`create database ${sql(name)}`;
  });
}

function formerPort(clusterDir) {
  const file = join(clusterDir, 'postmaster.opts');
  const [, port] = (existsSync(file) && readFileSync(file, 'utf8').match(/"-p" "(\d+)"/)) || [];
  return port ? Number(port) : null;
}

/**
 * The embedded database of a data directory: made when missing, not yet started. `start` returns the server's process when it
 * takes connections, and can be called again after a crash: the address stays.
 */
export async function embeddedDatabase({ dataDir }) {
  const clusterDir = join(dataDir, 'postgres');
  const password = keptSecret(dataDir, 'database-password');
  makeCluster(clusterDir, password);
  // The same port as last time where it is free, so that an operator's tools keep their address.
  const port = await portLike(formerPort(clusterDir));
  return {
    url: embeddedUrl({ port, password, database: DATABASE }),
    async start() {
      const server = await startCluster({ clusterDir, port, logFile: join(dataDir, 'log', 'database.log') });
      await requireDatabase(embeddedUrl({ port, password, database: 'postgres' }), DATABASE);
      return server;
    },
  };
}
