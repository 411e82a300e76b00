import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { listStanding, retitle, type Standing, sampleOffice } from '@/tests/support/retitled-article';
import type { Desk } from './desk';
import { percentile } from './percentile';
import { settled } from './settled';

type Times = { readonly p50: number; readonly p95: number };

/** From the press of the button to the moment at which readers of every process get it, in milliseconds. */
export interface Publishing {
  /** The article in both languages. */
  readonly article: Times;
  /** The article, the list and the feed in both languages. */
  readonly listed: Times;
  /** The front pages and the Traditional form as well. */
  readonly everything: Times;
  /** What the command itself took. */
  readonly release: Times;
  readonly releases: number;
}

const RELEASES = 30;
const PATIENCE_MS = 10_000;
const LISTS = ['/zh/news', '/en/news', '/zh/feed.xml', '/en/feed.xml'];
const FRONTS = ['/zh', '/en'];
const BETWEEN_LOOKS_MS = 5;
// Time enough to hear that there is a pair to check.
const BEFORE_LOOKING_MS = 300;

const agent = new Agent({ keepAlive: true });

let marks = 0;

/** A word that stands nowhere else: one in Latin letters, which no line break divides in either language. */
function newMark(): string {
  marks += 1;
  return `Q${[...String(marks).padStart(3, '0')].map((figure) => 'bcdfghjklm'[Number(figure)]).join('')}`;
}

/** One answer, at the least cost to the processors that the servers share with whoever measures. */
async function look(address: string, held: string): Promise<{ status: number; etag: string; page: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  get(address, { agent, headers: { 'if-none-match': held } }, resolve).once('error', reject);
  const answer = await promise;
  return { status: answer.statusCode ?? 0, etag: answer.headers.etag ?? '', page: await text(answer) };
}

/** Asks for a page until it shows the mark; answers the time. What has not changed is not sent again, as to any browser. */
async function seenAt(address: string, mark: string): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  for (let held = ''; ; ) {
    const { status, etag, page } = await look(address, held);
    const now = performance.now();
    if (page.includes(mark)) return now;
    if (now > until) throw new Error(`${address} answers ${status} and does not show ${mark}.`);
    held = etag;
    // Leaves the processor to the servers between two looks.
    await pause(BETWEEN_LOOKS_MS);
  }
}

/** The articles that stand on every page that is watched. */
async function listShown(databaseUrl: string, url: string): Promise<Standing[]> {
  const standing = await listStanding(databaseUrl);
  const pages = await Promise.all([...LISTS, ...FRONTS].map(async (path) => ({ path, ...(await look(`${url}${path}`, '')) })));
  return standing.filter((article) => pages.every(({ path, page }) => page.includes(article[path.startsWith('/zh') ? 'zh' : 'en'].slug)));
}

/** When the last of the pages came. */
type Seen = Readonly<Record<'article' | 'listed' | 'everything', number>>;

/** When one process shows the mark. What comes later is asked for when what comes first is there, as by somebody who goes on from there. */
async function watchProcess(url: string, { zh, en }: Standing, mark: string): Promise<Seen> {
  const seen = async (paths: readonly string[]) => Math.max(...(await Promise.all(paths.map((path) => seenAt(`${url}${path}`, mark)))));
  const article = await seen([`/zh/news/${zh.slug}`, `/en/news/${en.slug}`]);
  const listed = Math.max(article, await seen(LISTS));
  return { article, listed, everything: Math.max(listed, await seen([...FRONTS, `/zh-hant/news/${zh.slug}`])) };
}

/** Gives published articles new headlines, one after the other. `publisher` works in the first of the processes. */
export async function measurePublishing(publisher: Desk, databaseUrl: string, urls: readonly string[]): Promise<Publishing> {
  const articles = await listShown(databaseUrl, urls[0] ?? '');
  const people = await sampleOffice();
  const samples: Record<keyof Seen | 'release', number>[] = [];
  for (let n = 0; n <= RELEASES; n += 1) {
    const mark = newMark();
    const standing = articles[n % articles.length];
    if (!standing) throw new Error('No article stands on every list.');
    const { id, hash } = await retitle(standing, people, { zh: `${standing.zh.title}：${mark}`, en: `${standing.en.title}: ${mark}` });
    await pause(BEFORE_LOOKING_MS);
    await settled(urls);
    const began = performance.now();
    const released = publisher.post('/api/commands/release', { articleId: standing.articleId, pairId: id, seen: hash });
    const watched = urls.map((url) => watchProcess(url, standing, mark));
    await released;
    const answered = performance.now();
    const seen = await Promise.all(watched);
    // The first one also waits for the server to compile what nobody had asked of it before.
    if (n === 0) continue;
    const last = (which: keyof Seen) => Math.max(...seen.map((process) => process[which])) - began;
    samples.push({ release: answered - began, article: last('article'), listed: last('listed'), everything: last('everything') });
  }
  const times = (which: keyof Seen | 'release'): Times => {
    const all = samples.map((sample) => sample[which]);
    return { p50: percentile(all, 0.5), p95: percentile(all, 0.95) };
  };
  return {
    article: times('article'),
    listed: times('listed'),
    everything: times('everything'),
    release: times('release'),
    releases: RELEASES,
  };
}
