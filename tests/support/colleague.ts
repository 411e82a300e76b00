import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import type { OwnNewsroom } from './own-newsroom';

/** Another process of a newsroom: it has the database and the pictures in common with the first, and keeps its own pages. */
export type Colleague = { url: string; close(): Promise<void> };

/** `publicUrl` is what its pages say that the newsroom's address is; without it, its own. */
export async function openColleague({
  newsroom,
  databaseUrl = newsroom.databaseUrl,
  publicUrl,
}: {
  newsroom: Pick<OwnNewsroom, 'secret' | 'databaseUrl' | 'dataDir'>;
  databaseUrl?: string;
  publicUrl?: string;
}): Promise<Colleague> {
  const dataDir = mkdtempSync(join(tmpdir(), 'couplet-colleague-'));
  symlinkSync(join(newsroom.dataDir, 'media'), join(dataDir, 'media'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, COUPLET_URL: publicUrl ?? url } as const;
  const env = { ...process.env, ...settings, DATABASE_URL: databaseUrl, COUPLET_SECRET: newsroom.secret };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { env, stdio: 'ignore' });
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
