import { type APIRequestContext, expect, test as plain } from '@playwright/test';
import { z } from 'zod';
import { release } from '@/commands/release';
import { sendToReview } from '@/commands/send-to-review';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findPair } from '@/db/pairs';
import { findLivePublication } from '@/db/publications';
import { findReaderNumber } from '@/db/views/reader/find-reader-number';
import { actIn } from '@/tests/support/act-in';
import { accepted } from '@/tests/support/article-in-review';
import { openColleague } from '@/tests/support/colleague';
import { openNewsroom } from '@/tests/support/own-newsroom';
import { listStanding, retitle, sampleOffice } from '@/tests/support/retitled-article';

const Health = z.object({ pageStore: z.object({ waiting: z.int(), change: z.int() }) });
const MOST = 400;
const FILES = ['feed.xml', 'atom.xml', 'feed.json'].flatMap((file) => [`/zh/${file}`, `/en/${file}`]);
const BEGIN = ['/zh', '/en', '/zh-hant', '/sitemap.xml', '/sitemaps/site.xml', '/news-sitemap.xml', '/robots.txt', ...FILES];

type Kept = ReadonlyMap<string, string>;

/** Every page that links lead to, with its status and its bytes. */
async function readAll(request: APIRequestContext, url: string, origin: string): Promise<Kept> {
  const found = new Map<string, string>();
  const ways = [...BEGIN];
  for (const path of ways) {
    if (found.has(path) || found.size >= MOST) continue;
    const answer = await request.get(`${url}${path}`, { maxRedirects: 0 });
    const body = await answer.text();
    found.set(path, `${answer.status()} ${answer.headers().location ?? ''}\n${body}`);
    const links = body.matchAll(/(?:href="|<loc>)([^"<]*)/g);
    for (const [, link = ''] of links) {
      const local = link.startsWith(origin) ? link.slice(origin.length) : link;
      if (/^\/(?:zh|en|zh-hant|sitemaps)(?:[/?]|$)/.test(local) && !/\/search|\/desk/.test(local)) ways.push(local.replace(/#.*/, ''));
    }
  }
  return found;
}

plain('what a process keeps is what a new one would render, after a correction, a withdrawal and a return', async ({ request }) => {
  plain.setTimeout(600_000);
  const newsroom = await openNewsroom();
  const { url, databaseUrl } = newsroom;

  /** How many changes the process has not heard of yet, and how many pages it is to render. */
  async function behind(): Promise<[changes: number, pages: number]> {
    const { pageStore } = Health.parse(await (await request.get(`${url}/api/health`)).json());
    return [(await findReaderNumber()).number - pageStore.change, pageStore.waiting];
  }

  /** Pages that say something else than they would if they were rendered now. */
  async function stale(): Promise<string[]> {
    await expect.poll(behind, { timeout: 60_000 }).toEqual([0, 0]);
    const kept = await readAll(request, url, url);
    const anew = await openColleague({ newsroom, publicUrl: url });
    const now = await readAll(request, anew.url, url);
    await anew.close();
    const paths = new Set([...kept.keys(), ...now.keys()]);
    return [...paths].filter((path) => kept.get(path) !== now.get(path));
  }

  async function work(): Promise<void> {
    const people = await sampleOffice();
    const [newest, , older] = await listStanding(databaseUrl);
    if (!newest || !older) throw new Error('Too little is published.');
    expect((await readAll(request, url, url)).size).toBeGreaterThan(80);

    const mended = await retitle(newest, people, { zh: `${newest.zh.title}：更正`, en: `${newest.en.title}: mended` });
    await accepted(release(people.publisher, { articleId: newest.articleId, pairId: mended.id, seen: mended.hash, correction: null }));
    const live = await findLivePublication(appDatabase(), older.articleId);
    if (!live) throw new Error('The older article is not live.');
    await accepted(
      withdrawPublication(people.publisher, {
        articleId: older.articleId,
        publicationId: live.id,
        notice: { zh: '撤回', en: 'Withdrawn' },
      }),
    );
    expect(await stale()).toEqual([]);

    const { pairId } = await accepted(sendToReview(people.writer, { articleId: older.articleId }));
    const again = await findPair(appDatabase(), pairId);
    if (!again) throw new Error('The pair is gone.');
    await accepted(release(people.publisher, { articleId: older.articleId, pairId, seen: again.hash, correction: null }));
    expect(await stale()).toEqual([]);
  }

  try {
    await actIn(newsroom, work);
  } finally {
    await newsroom.close();
  }
});
