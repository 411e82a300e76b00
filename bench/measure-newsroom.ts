import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabases } from '@/db/database';
import { findReaderList } from '@/db/views/reader/find-reader-list';
import { signIn } from './desk';
import { measureDownload } from './downloading';
import { measureInspecting } from './inspecting';
import { type BenchNewsroom, startNewsroom } from './newsroom';
import { measurePublishing } from './publishing';
import { measureReading, type Reading } from './reading';
import { row, say } from './table';
import { measureTyping, type Typing } from './typing';

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
const bytes = (value: number) => `${value.toLocaleString('en')} B`;

function showTyping(what: string, { p50, p95, batches }: Typing, aim: number): void {
  row(`acknowledged: ${what}`, `p50 ${ms(p50)}, p95 ${ms(p95)}  (${batches} batches)`, { met: p95 < aim, aim: `p95 < ${aim} ms` });
}

function showReading({ connections, wireBytes, page, bare, ratio }: Reading): void {
  const found = `${Math.round(page.perSecond)}/s, p99 ${ms(page.p99)}; bare ${Math.round(bare.perSecond)}/s, p99 ${ms(bare.p99)}`;
  row(`article page, ${connections} connections`, `${found}  (${bytes(wireBytes)} on the wire)`);
  row('  beside the bare server', `${Math.round(ratio * 100)} %`, { met: ratio >= 0.9, aim: '≥ 90 %' });
  if (connections === 16) row('  slowest of a hundred', ms(page.p99), { met: page.p99 < 10, aim: 'p99 < 10 ms' });
}

async function measure(newsroom: BenchNewsroom, secret: string): Promise<void> {
  const { url, port } = newsroom;
  const desk = await signIn({ url, secret, role: 'writer' });
  showTyping('1 writer', await measureTyping(desk, { writers: 1, editions: 1 }), 50);
  showTyping('20 writers in 20 editions', await measureTyping(desk, { writers: 20, editions: 20 }), 150);
  showTyping('5 writers in one edition', await measureTyping(desk, { writers: 5, editions: 1 }), 150);

  const { p50, p95, releases } = await measurePublishing(url);
  row('publish to visible', `p50 ${ms(p50)}, p95 ${ms(p95)}  (${releases} releases)`, { met: p95 < 250, aim: 'p95 < 250 ms' });

  const card = (await findReaderList({ locale: 'en', place: { at: 'news' } }))?.cards[0];
  if (!card) throw new Error('Nothing is published.');
  const path = `/en/news/${card.slug}`;
  for (const connections of [16, 64]) showReading(await measureReading({ port, path, connections }));

  const inspected = await measureInspecting(newsroom.databaseUrl);
  const minutes = (inspected.ms / inspected.articles / 60_000) * 10_000;
  row('inspection without links', `${inspected.articles} articles in ${seconds(inspected.ms)}; 10,000 in ${minutes.toFixed(1)} min`, {
    met: minutes < 10,
    aim: '< 10 min',
  });

  const { html, style, script, scripts } = await measureDownload(url, path);
  row('a reader downloads', `html ${bytes(html)}, style ${bytes(style)}, script ${bytes(script)}`);
  const framework = scripts.filter((source) => source.startsWith('/_next/'));
  row('  framework scripts', String(framework.length), { met: framework.length === 0, aim: 'none' });
}

/** Starts a newsroom of its own, works in it, reads from it, and prints the figures. */
export async function measureNewsroom(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'couplet-bench-'));
  const secret = randomBytes(24).toString('base64url');
  let newsroom: BenchNewsroom | null = null;
  try {
    say(`Couplet on this machine: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`);
    newsroom = await startNewsroom({ dataDir, secret });
    const { readyAfter, built, databaseUrl } = newsroom;
    row('first start', `${seconds(readyAfter)}  (${built ? 'with' : 'without'} a build; new database, sample newsroom)`);
    process.env.DATABASE_URL = databaseUrl;
    process.env.COUPLET_SECRET = secret;
    await measure(newsroom, secret);
    await closeDatabases();
    await newsroom.stop();
    newsroom = await startNewsroom({ dataDir, secret });
    row('second start', seconds(newsroom.readyAfter), { met: newsroom.readyAfter < 10_000, aim: '< 10 s' });
  } finally {
    await closeDatabases();
    await newsroom?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
