import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from './free-port';

const Run = z.object({ databaseUrl: z.string(), app: z.object({ pid: z.int() }), database: z.object({ pid: z.int() }) });

/** A newsroom with a database of its own, which a test may ill-treat. */
export type OwnNewsroom = {
  url: string;
  secret: string;
  dataDir: string;
  databaseUrl: string;
  /** Ends the process at once, as a power cut or an out-of-memory killer would. */
  kill(part: 'app' | 'database'): void;
  close(): Promise<void>;
};

export async function openNewsroom(): Promise<OwnNewsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'couplet-faults-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, COUPLET_URL: url, DATABASE_URL: '', COUPLET_SECRET: '' };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await said(child, 'Couplet is running');
  return {
    url,
    secret: readFileSync(join(dataDir, 'secret'), 'utf8').trim(),
    dataDir,
    databaseUrl: readRun(dataDir).databaseUrl,
    kill(part) {
      process.kill(readRun(dataDir)[part].pid, 'SIGKILL');
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function readRun(dataDir: string): z.infer<typeof Run> {
  return Run.parse(JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')));
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        heard += part;
        if (heard.includes(words)) resolve();
      });
    }
    child.once('exit', () => reject(new Error(`The newsroom ended: ${heard}`)));
  });
}
