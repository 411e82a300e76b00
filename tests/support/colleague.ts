import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import type { OwnNewsroom } from './own-newsroom';

/** Another process of a newsroom, with a folder of its own and the same database. */
export type Colleague = { url: string; close(): Promise<void> };

export async function openColleague({ secret, databaseUrl }: Pick<OwnNewsroom, 'secret' | 'databaseUrl'>): Promise<Colleague> {
  const dataDir = mkdtempSync(join(tmpdir(), 'couplet-colleague-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, COUPLET_URL: url } as const;
  const env = { ...process.env, ...settings, DATABASE_URL: databaseUrl, COUPLET_SECRET: secret };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (let up = false; !up; ) {
    if (child.exitCode !== null) throw new Error('The second process ended.');
    up = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
