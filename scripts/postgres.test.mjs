import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endOf } from './children.mjs';
import { freePort } from './ports.mjs';
import { embeddedUrl, makeCluster, startCluster, stopCluster } from './postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'couplet-cluster-'));
const clusterDir = join(folder, 'postgres');
const password = 'for-tests-only';
let port;
let server;

const start = () => startCluster({ clusterDir, port, logFile: join(folder, 'database.log') });

async function ask(question) {
  const sql = postgres(embeddedUrl({ port, password, database: 'postgres' }), { max: 1 });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

beforeAll(async () => {
  makeCluster(clusterDir, password);
  port = await freePort();
  server = await start();
});

afterAll(async () => {
  await stopCluster(server);
  rmSync(folder, { recursive: true, force: true });
});

it('sees Chinese in trigrams, whatever the language of the machine', async () => {
  const [row] = await ask(async (sql) => {
    await sql`CREATE EXTENSION pg_trgm`;
    return sql`SELECT cardinality(show_trgm('医院新闻')) AS trigrams`;
  });
  expect(row.trigrams).toBeGreaterThan(0);
});

it('lets nobody in without the password', async () => {
  const sql = postgres(embeddedUrl({ port, password: 'a guess', database: 'postgres' }), { max: 1 });
  await expect(sql`SELECT 1`).rejects.toMatchObject({ code: '28P01' });
  await sql.end();
});

it('starts again with everything committed after it was killed while a session hangs', async () => {
  await ask((sql) => sql`CREATE TABLE kept AS SELECT 1 AS n`);
  const held = postgres(embeddedUrl({ port, password, database: 'postgres' }), { max: 1 });
  const [session] = await held`SELECT pg_backend_pid() AS pid`;
  // A stopped session is deaf to the death of its server and keeps the shared memory that a new one needs.
  process.kill(session.pid, 'SIGSTOP');
  server.kill('SIGKILL');
  await endOf(server);
  server = await start();
  expect(await ask((sql) => sql`SELECT n FROM kept`)).toHaveLength(1);
  await held.end({ timeout: 0 }).catch(() => undefined);
});
