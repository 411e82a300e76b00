import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '@/tests/support/free-port';

/** A newsroom of the bench's own: the real start script, its own data directory, a free port. */
export interface BenchNewsroom {
  readonly url: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** From the command to the first healthy answer, in milliseconds. */
  readonly readyAfter: number;
  readonly built: boolean;
  stop(): Promise<void>;
}

// A record without a database of its own is that of a newsroom on somebody's server.
const RunRecord = z.object({ databaseUrl: z.string(), database: z.object({ pid: z.int() }) });
const PATIENCE_MS = 300_000;

export async function startNewsroom({ dataDir, secret }: { dataDir: string; secret: string }): Promise<BenchNewsroom> {
  const port = await freePort();
  const began = performance.now();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    COUPLET_URL: `http://localhost:${port}`,
    COUPLET_SECRET: secret,
    DATABASE_URL: '',
  };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    said += part;
  });
  const url = `http://localhost:${port}`;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null) throw new Error(`The newsroom did not start:\n${said}`);
    if (performance.now() - began > PATIENCE_MS) throw new Error(`The newsroom took too long to start:\n${said}`);
    await pause(20);
  }
  const readyAfter = performance.now() - began;
  const { databaseUrl } = RunRecord.parse(JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')));
  return {
    url,
    port,
    databaseUrl,
    readyAfter,
    built: said.includes('Building'),
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Another process of the same newsroom: it shares nothing but the address and the database. */
export interface Colleague {
  readonly url: string;
  readonly port: number;
  /** From the command to the first connection that it takes, in milliseconds. */
  readonly openAfter: number;
  stop(): Promise<void>;
}

export async function startColleague({
  dataDir,
  secret,
  newsroom,
}: {
  dataDir: string;
  secret: string;
  newsroom: BenchNewsroom;
}): Promise<Colleague> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const began = performance.now();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    COUPLET_URL: newsroom.url,
    COUPLET_SECRET: secret,
    DATABASE_URL: newsroom.databaseUrl,
  };
  const child = spawn(process.execPath, ['--no-memory-reducer', '--import', 'tsx', 'server/main.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null) throw new Error('The second process did not start.');
    await pause(5);
  }
  return {
    url,
    port,
    openAfter: performance.now() - began,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const opened = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return opened;
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health`).catch(() => null);
  return answer?.ok ?? false;
}
