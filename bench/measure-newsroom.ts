import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabases } from '@/db/database';
import { signIn } from './desk';
import { measureInspecting } from './inspecting';
import { isPart, measureReaders } from './measure-readers';
import { multiplyArticles } from './multiply-articles';
import { type BenchNewsroom, startNewsroom } from './newsroom';
import { inMs, inSeconds, row, say } from './table';
import { measureTyping, type Typing } from './typing';

// Some thousand articles to inspect, and copies of those: ten thousand in all.
const COPIES = { inspected: 80, others: 12 };

function showTyping(what: string, { p50, p95, batches }: Typing, aim: number): void {
  row(`acknowledged: ${what}`, `p50 ${inMs(p50)}, p95 ${inMs(p95)}  (${batches} batches)`, { met: p95 < aim, aim: `p95 < ${aim} ms` });
}

async function measureDesk({ url }: BenchNewsroom, secret: string): Promise<void> {
  const desk = await signIn({ url, secret, role: 'writer' });
  showTyping('1 writer', await measureTyping(desk, { writers: 1, editions: 1 }), 50);
  showTyping('20 writers in 20 editions', await measureTyping(desk, { writers: 20, editions: 20 }), 150);
  showTyping('5 writers in one edition', await measureTyping(desk, { writers: 5, editions: 1 }), 150);
}

async function measureInspection(): Promise<void> {
  const inspected = await measureInspecting();
  const minutes = (inspected.ms / inspected.articles / 60_000) * 10_000;
  row('inspection without links', `${inspected.articles} articles in ${inSeconds(inspected.ms)}; 10,000 in ${minutes.toFixed(1)} min`, {
    met: minutes < 10,
    aim: '< 10 min',
  });
}

/** Starts a newsroom of its own, works in it, reads from it, and prints the figures: all of them, or those of one part. */
export async function measureNewsroom(what = 'all'): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'couplet-bench-'));
  const secret = randomBytes(24).toString('base64url');
  let newsroom: BenchNewsroom | null = null;
  try {
    say(`Couplet on this machine: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`);
    newsroom = await startNewsroom({ dataDir, secret });
    const { readyAfter, built, databaseUrl } = newsroom;
    row('first start', `${inSeconds(readyAfter)}  (${built ? 'with' : 'without'} a build; new database, sample newsroom)`);
    process.env.DATABASE_URL = databaseUrl;
    process.env.COUPLET_SECRET = secret;
    if (what === 'all' || what === 'desk') await measureDesk(newsroom, secret);
    await multiplyArticles(databaseUrl, COPIES.inspected);
    if (what === 'all' || what === 'inspection') await measureInspection();
    await multiplyArticles(databaseUrl, COPIES.others);
    const parts = what === 'all' ? (['releases', 'readers', 'restart'] as const) : [what].filter(isPart);
    if (parts.length > 0) await measureReaders({ newsroom, secret, dataDir }, parts);
    await closeDatabases();
    await newsroom.stop();
    newsroom = await startNewsroom({ dataDir, secret });
    row('second start', inSeconds(newsroom.readyAfter), { met: newsroom.readyAfter < 10_000, aim: '< 10 s' });
  } finally {
    await closeDatabases();
    await newsroom?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
