import { setTimeout as pause } from 'node:timers/promises';
import { findStanding, retitle, type Standing, sampleOffice } from '@/tests/support/retitled-article';
import type { Desk } from './desk';
import { percentile } from './percentile';

type Times = { readonly p50: number; readonly p95: number };

/** From the press of the button to the moment at which readers of every process get it, in milliseconds. */
export interface Publishing {
  /** The article in both languages. */
  readonly article: Times;
  /** The article, front pages, lists and feeds in both languages, and the Traditional form. */
  readonly everything: Times;
  /** What the command itself took. */
  readonly release: Times;
  readonly releases: number;
}

const RELEASES = 30;
const PATIENCE_MS = 10_000;
const BETWEEN_LOOKS_MS = 5;
// So that the servers have checked the pair, and rendered again whatever the last release changed.
const BETWEEN_RELEASES_MS = 700;

/** A word that stands nowhere else: one in Latin letters, which no line break divides in either language. */
function markOf(n: number): string {
  return `Q${[...String(n).padStart(3, '0')].map((figure) => 'bcdfghjklm'[Number(figure)]).join('')}`;
}

/** Asks for a page until it shows the mark; answers the time. */
async function seenAt(address: string, mark: string): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(address);
    const page = await answer.text();
    const now = performance.now();
    if (page.includes(mark)) return now;
    if (now > until) throw new Error(`${address} answers ${answer.status} and does not show ${mark}.`);
    // Leaves the processor to the servers between two looks.
    await pause(BETWEEN_LOOKS_MS);
  }
}

/** When one process shows the mark: in the article, and everywhere. The lists are asked for when the article has come. */
async function watchProcess(url: string, { zh, en }: Standing, mark: string) {
  const articles = [await seenAt(`${url}/zh/news/${zh.slug}`, mark), await seenAt(`${url}/en/news/${en.slug}`, mark)];
  const others = [`/zh-hant/news/${zh.slug}`, '/zh', '/en', '/zh/news', '/en/news', '/zh/feed.xml', '/en/feed.xml'];
  const lists = await Promise.all(others.map((path) => seenAt(`${url}${path}`, mark)));
  return { article: Math.max(...articles), everything: Math.max(...articles, ...lists) };
}

/** Gives a published article new headlines, many times over. `publisher` works in the first of the processes. */
export async function measurePublishing(publisher: Desk, databaseUrl: string, urls: readonly string[]): Promise<Publishing> {
  const standing = await findStanding(databaseUrl);
  const people = await sampleOffice();
  const found: Record<'article' | 'everything' | 'release', number[]> = { article: [], everything: [], release: [] };
  for (let n = 0; n <= RELEASES; n += 1) {
    const mark = markOf(n);
    const { id, hash } = await retitle(standing, people, { zh: `${standing.zh.title}：${mark}`, en: `${standing.en.title}: ${mark}` });
    await pause(BETWEEN_RELEASES_MS);
    const began = performance.now();
    const released = publisher.post('/api/commands/release', { articleId: standing.articleId, pairId: id, seen: hash });
    const watched = urls.map((url) => watchProcess(url, standing, mark));
    await released;
    const answered = performance.now();
    const seen = await Promise.all(watched);
    // The first one also waits for the server to compile what nobody had asked of it before.
    if (n === 0) continue;
    found.release.push(answered - began);
    found.article.push(Math.max(...seen.map(({ article }) => article)) - began);
    found.everything.push(Math.max(...seen.map(({ everything }) => everything)) - began);
  }
  const times = (samples: readonly number[]): Times => ({ p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) });
  return { article: times(found.article), everything: times(found.everything), release: times(found.release), releases: RELEASES };
}
