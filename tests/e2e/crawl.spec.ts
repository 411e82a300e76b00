import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { crawl, fetchOnce, type Visit } from '@/tests/crawl/crawl';
import { MIXTURE, mixedArticle, UNSEEN } from '@/tests/crawl/mixed-article';
import { differing, treeFiles } from '@/tests/crawl/tree-files';
import { openNewsroom } from '@/tests/support/own-newsroom';

const ARTICLES = 300;
const Filled = z.object({ unpublishedPicture: z.uuid(), change: z.int() });
const Health = z.object({ pageStore: z.object({ change: z.int() }) });

const STARTS = [
  '/zh',
  '/en',
  '/zh-hant',
  '/robots.txt',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/api/v1/openapi.json',
  '/api/v1/articles?lang=zh',
  '/api/v1/articles?lang=en',
  ...Object.values(UNSEEN).flatMap((word) => ['zh', 'en'].map((locale) => `/${locale}/search?q=${encodeURIComponent(word)}`)),
];

test('every page of a site in mixed states leads on, points to its twin and back, and shows nothing that is not published', async () => {
  test.setTimeout(600_000);
  const newsroom = await openNewsroom();
  try {
    const env = { ...process.env, DATABASE_URL: newsroom.databaseUrl, COUPLET_SECRET: newsroom.secret, DATA_DIR: newsroom.dataDir };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/crawl/fill-site.ts', String(ARTICLES)], {
      env,
      maxBuffer: 1 << 24,
    });
    const { unpublishedPicture, change } = Filled.parse(JSON.parse(stdout));
    const heardOf = async () => Health.parse(await (await fetch(`${newsroom.url}/api/health`)).json()).pageStore.change;
    await expect.poll(heardOf, { timeout: 60_000 }).toBe(change);
    const visits = await crawl(newsroom.url, STARTS);
    const found = [...visits.values()];
    const pathOf = ({ url }: Visit) => decodeURI(url.slice(newsroom.url.length));

    await test.step('every link leads to a page, or to one that says where the article can be read', () => {
      // A place that is live in the other language only says so, and leads there.
      const isExplained = ({ status, page }: Visit) =>
        status === 404 &&
        page?.switches.some(({ href }) => /^\/(zh|en)\/./.test(href.slice(newsroom.url.length)) && visits.get(href)?.status === 200);
      const dead = found.filter((visit) => visit.status >= 400 && !isExplained(visit));
      expect.soft(dead.map((visit) => `${visit.status} ${pathOf(visit)} from ${visit.from.slice(newsroom.url.length)}`)).toEqual([]);
    });

    await test.step('every redirect leads to a page at once', () => {
      const lost = found.filter(({ location }) => location !== null && visits.get(location)?.status !== 200);
      expect.soft(lost.map(pathOf)).toEqual([]);
    });

    await test.step('every alternate answers 200 in its language and names the same forms', () => {
      const faults: string[] = [];
      for (const { url, page, status } of found) {
        if (!page || status !== 200) continue;
        const forms = new Map(page.alternates.map(({ hreflang, href }) => [hreflang, href]));
        if (forms.size === 0) continue;
        if (![...forms.values()].includes(page.canonical ?? '')) faults.push(`${url} does not name itself`);
        for (const [hreflang, href] of forms) {
          if (hreflang === 'x-default') continue;
          const there = visits.get(href);
          if (there?.status !== 200) faults.push(`${url} names ${href}, which answers ${there?.status}`);
          if (there?.page?.lang !== hreflang) faults.push(`${url} calls ${href} ${hreflang}, which is ${there?.page?.lang}`);
          const back = new Map(there?.page?.alternates.map((each) => [each.hreflang, each.href]));
          if (JSON.stringify([...back].sort()) !== JSON.stringify([...forms].sort()))
            faults.push(`${href} does not name the forms of ${url}`);
        }
      }
      expect.soft(faults).toEqual([]);
    });

    await test.step('every page that search engines may keep has an address of its own', () => {
      const kept = found.filter(({ page, status, body }) => page && status === 200 && !/<meta name="robots" content="noindex/.test(body));
      const strange = kept.filter(({ page, url }) => page?.canonical !== url && !/[?]with=/.test(url));
      expect.soft(strange.map((visit) => `${pathOf(visit)} → ${visit.page?.canonical}`)).toEqual([]);
    });

    await test.step('nothing that is not published is told anywhere', () => {
      const telling = found.filter(({ body, url }) => !/\/search\?/.test(url) && Object.values(UNSEEN).some((word) => body.includes(word)));
      expect.soft(telling.map(pathOf)).toEqual([]);
      const hidden = Array.from({ length: ARTICLES }, (_, n) => mixedArticle(n)).filter(({ article }) =>
        article.zh.nodes.some((node) => JSON.stringify(node).includes(UNSEEN.zh)),
      );
      const paths = new Set(hidden.flatMap(({ article }) => [`/zh/news/${article.zh.slug}`, `/en/news/${article.en.slug}`]));
      const results = found.filter(({ page }) => page?.links.some((href) => paths.has(href.slice(newsroom.url.length))));
      expect.soft(results.map(pathOf)).toEqual([]);
    });

    await test.step('a picture of nothing published is not there', async () => {
      expect.soft((await fetchOnce(`${newsroom.url}/media/${unpublishedPicture}/320.webp`)).status).toBe(404);
    });

    await test.step('everything that is published is found by its links, and in the sitemap', () => {
      const paths = new Set(found.filter(({ status }) => status === 200).map(pathOf));
      const mapped = found
        .filter(({ url }) => /sitemaps\//.test(url))
        .map(({ body }) => body)
        .join('');
      const missing: string[] = [];
      for (let n = 0; n < ARTICLES; n += 1) {
        const { article, story } = mixedArticle(n);
        const languages =
          story === 'one-language' ? [article.direction === 'zh-en' ? ('zh' as const) : ('en' as const)] : (['zh', 'en'] as const);
        if (!['published', 'moved', 'reworked', 'one-language'].includes(story)) continue;
        for (const locale of languages) {
          const path = `/${locale}/news/${article[locale].slug}${story === 'moved' ? '-2026' : ''}`;
          if (!paths.has(path)) missing.push(path);
          if (!mapped.includes(`${newsroom.url}${path}<`)) missing.push(`${path} in the sitemap`);
        }
      }
      expect.soft(missing).toEqual([]);
      expect(new Set(MIXTURE).size).toBeGreaterThan(6);
    });

    const folder = mkdtempSync(join(tmpdir(), 'couplet-tree-'));
    const exported = (into: string) => {
      const words = ['scripts/couplet.mjs', 'export', into, '--url', newsroom.url];
      return spawn(process.execPath, words, {
        env: { ...env, PORT: new URL(newsroom.url).port },
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      });
    };
    const whole = async (into: string) => {
      const child = exported(into);
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
      expect([code, said]).toEqual([0, expect.any(String)]);
    };

    await test.step('the static tree holds what the site answers, page by page', async () => {
      await whole(folder);
      const faults: string[] = [];
      for (const { url, status, body, type } of found) {
        const path = decodeURIComponent(new URL(url).pathname);
        const beside = new URL(url).searchParams.get('with');
        const isOfTheTree = body !== '' && !/^\/(api|oembed)|\/search$|^\/$/.test(path) && !new URL(url).searchParams.has('page');
        if (!isOfTheTree || (status !== 200 && status !== 404 && status !== 410)) continue;
        const page = path.split('/').at(-1)?.includes('.') ? path : `${path}${beside ? `/with_${beside}` : ''}/index.html`;
        const file = join(folder, status === 200 ? `site${page}` : `absent${path}.html`);
        const kept = await readFile(file, 'utf8').catch(() => null);
        const sent = type.startsWith('text/html') ? body.replaceAll(/<link\b[^>]*\+oembed"[^>]*>|\sdata-suggest="[^"]*"/g, '') : body;
        if (kept !== sent) faults.push(`${status} ${path} ${kept === null ? 'is not there' : 'differs'}`);
      }
      expect.soft(faults).toEqual([]);
      expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toMatch(/<a href="\/zh".*<a href="\/en"/s);
    });

    await test.step('its search finds what stands in the other language alone', async () => {
      const inOne = found.find(
        ({ url, status, page }) =>
          status === 200 && /\/zh\/news\/[^/?]+$/.test(url) && page?.alternates.every(({ hreflang }) => hreflang !== 'en'),
      );
      const path = new URL(inOne?.url ?? '').pathname;
      const months = z.array(z.string()).parse(JSON.parse(await readFile(join(folder, 'site/en/search/months.json'), 'utf8')));
      const files = await Promise.all(months.map((month) => readFile(join(folder, `site/en/search/${month}.json`), 'utf8')));
      expect(files.filter((file) => file.includes(`"${path}"`)).length).toBe(1);
    });

    await test.step('a second export touches nothing, and a withdrawal only what it changes', async () => {
      const before = await treeFiles(folder);
      await whole(folder);
      expect(differing(before, await treeFiles(folder))).toEqual([]);
      const untouched = await stat(join(folder, 'site/en/archive/index.html'));
      const slug = mixedArticle(151).article.zh.slug;
      await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/crawl/withdraw.ts', slug], { env });
      await whole(folder);
      const after = await treeFiles(folder);
      const changed = differing(before, after);
      expect(changed).toContain(`site/zh/news/${slug}/index.html`);
      expect(changed).toContain(`absent/zh-hant/news/${slug}.html`);
      expect(changed.filter((name) => /(news|search)\/(jilu|notes)-15[^1]/.test(name) && after.get(name) === before.get(name))).toEqual([]);
      expect((await stat(join(folder, 'site/en/archive/index.html'))).ino).toBe(untouched.ino);
      expect(changed.length).toBeLessThan(before.size / 4);
    });

    await test.step('an export that is killed leaves whole files, and the next one finishes it', async () => {
      const other = mkdtempSync(join(tmpdir(), 'couplet-tree-'));
      const reference = await treeFiles(folder);
      const killed = exported(other);
      await expect.poll(async () => (await treeFiles(other)).size, { timeout: 120_000 }).toBeGreaterThan(40);
      killed.stderr.resume();
      if (killed.pid) process.kill(-killed.pid, 'SIGKILL');
      await once(killed, 'exit').catch(() => undefined);
      const left = [...(await treeFiles(other))].filter(([name]) => name.startsWith('site/') && !name.endsWith('.part'));
      expect(left.filter(([name, hash]) => reference.get(name) !== hash).map(([name]) => name)).toEqual([]);
      await whole(other);
      const pages = (files: ReadonlyMap<string, string>) => new Map([...files].filter(([name]) => /^(site|absent)\//.test(name)));
      expect(differing(pages(reference), pages(await treeFiles(other)))).toEqual([]);
      rmSync(other, { recursive: true });
    });
    rmSync(folder, { recursive: true });
  } finally {
    await newsroom.close();
  }
});
