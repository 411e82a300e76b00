import { join } from 'node:path';
import { countLive, findStanding } from '@/tests/support/retitled-article';
import { signIn } from './desk';
import { type BenchNewsroom, type Colleague, startColleague } from './newsroom';
import { measurePublishing } from './publishing';
import { measureReading, type Reading } from './reading';
import { measureFirstRequest, measureRendering } from './rendering';
import { settled } from './settled';
import { showDownload } from './show-download';
import { inBytes, inMs, inSeconds, row, say } from './table';

const PARTS = ['releases', 'readers', 'restart'] as const;
export type Part = (typeof PARTS)[number];

export function isPart(what: string): what is Part {
  return PARTS.some((part) => part === what);
}

function showReading({ what, connections, wireBytes, page, bare, ratio }: Reading): void {
  const found = `${Math.round(page.perSecond)}/s, p99 ${inMs(page.p99)}; bare ${Math.round(bare.perSecond)}/s, p99 ${inMs(bare.p99)}`;
  row(`${what}, ${connections} connections`, `${found}  (${inBytes(wireBytes)} on the wire)`);
  row('  beside the bare server', `${Math.round(ratio * 100)} %`, { met: ratio >= 0.9, aim: '≥ 90 %' });
  if (connections === 16) row('  slowest of a hundred', inMs(page.p99), { met: page.p99 < 10, aim: 'p99 < 10 ms' });
}

function showTimes(what: string, { p50, p95 }: { p50: number; p95: number }, aim?: number): void {
  row(what, `p50 ${inMs(p50)}, p95 ${inMs(p95)}`, aim === undefined ? undefined : { met: p95 < aim, aim: `p95 < ${aim} ms` });
}

async function measureReleases({ url, databaseUrl }: BenchNewsroom, secret: string, others: readonly Colleague[]): Promise<void> {
  const urls = [url, ...others.map((other) => other.url)];
  await settled(urls);
  const publisher = await signIn({ url, secret, role: 'publisher' });
  const { article, listed, everything, release, releases } = await measurePublishing(publisher, databaseUrl, urls);
  const processes = urls.length === 1 ? 'one process' : `${urls.length} processes`;
  say(`  ${releases} releases among ${(await countLive(databaseUrl)).toLocaleString('en')} articles, ${processes}`);
  showTimes('the release itself', release);
  showTimes('publish to visible: article', article, 150);
  showTimes('  article, list and feed', listed, 150);
  showTimes('  with front pages and Traditional', everything, 150);
}

async function measurePages({ url, port, databaseUrl }: BenchNewsroom, colleague: Colleague, article: string): Promise<void> {
  await settled([url, colleague.url]);
  for (const [what, path] of [
    ['article', article],
    ['front page', '/en'],
    ['list', '/en/news'],
  ] as const) {
    for (const connections of [16, 64]) showReading(await measureReading({ what, port, path, connections }));
  }
  showTimes('a page that is not in the store', await measureRendering({ url, databaseUrl }), 60);
  await showDownload(url);
}

/** The page is on disk, and its process has just begun to take connections. */
async function measureRestart(colleague: Colleague, start: () => Promise<Colleague>, path: string): Promise<Colleague> {
  await measureFirstRequest(`${colleague.url}${path}`);
  await settled([colleague.url]);
  await colleague.stop();
  const again = await start();
  const first = await measureFirstRequest(`${again.url}${path}`);
  row('first request after a restart', `${inMs(first)}  (takes connections after ${inSeconds(again.openAfter)})`, {
    met: first < 300,
    aim: '< 300 ms',
  });
  return again;
}

type Means = { readonly newsroom: BenchNewsroom; readonly secret: string; readonly dataDir: string };

/** What readers get, and when, from two processes of one newsroom. How soon a release shows depends on how many share the processors. */
export async function measureReaders({ newsroom, secret, dataDir }: Means, parts: readonly Part[]): Promise<void> {
  const start = () => startColleague({ dataDir: join(dataDir, 'second'), secret, newsroom });
  const { en } = await findStanding(newsroom.databaseUrl);
  const article = `/en/news/${en.slug}`;
  if (parts.includes('releases')) await measureReleases(newsroom, secret, []);
  let colleague = await start();
  try {
    if (parts.includes('releases')) await measureReleases(newsroom, secret, [colleague]);
    if (parts.includes('readers')) await measurePages(newsroom, colleague, article);
    if (parts.includes('restart')) colleague = await measureRestart(colleague, start, article);
  } finally {
    await colleague.stop();
  }
}
