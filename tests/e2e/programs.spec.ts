import { Readable } from 'node:stream';
import type { Page } from '@playwright/test';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { LOCALES } from '@/domain/locale';
import { ApiArticlePage, OEmbedAnswer } from '@/exchange/api/answers';
import { expect, expectAccessible, test } from '@/tests/support/e2e';
import { JsonFeed } from '@/tests/support/schemas/json-feed';
import { faultsOfXml } from '@/tests/support/valid-xml';

/** The first address of this type that a page's head leads to. */
async function linked(page: Page, type: string): Promise<string> {
  return (await page.locator(`head link[rel="alternate"][type="${type}"]`).first().getAttribute('href')) ?? '';
}

async function textAt({ request }: Page, address: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
}

for (const locale of LOCALES) {
  for (const path of [`/${locale}`, `/${locale}/sections/news`]) {
    test(`a feed reader finds the feeds of ${path}, and each is valid`, async ({ page }) => {
      await page.goto(path);
      expect(await faultsOfXml(await textAt(page, await linked(page, 'application/rss+xml')), 'rss')).toEqual([]);
      expect(await faultsOfXml(await textAt(page, await linked(page, 'application/atom+xml')), 'atom')).toEqual([]);
      const feed = JsonFeed.parse(JSON.parse(await textAt(page, await linked(page, 'application/feed+json'))));
      expect(feed.items.length).toBeGreaterThan(0);
      for (const { url } of feed.items) expect((await page.request.get(String(url))).status(), url).toBe(200);
    });
  }
}

test('a program that has read a feed before is told that nothing changed', async ({ page }) => {
  const first = await page.request.get('/zh/feed.xml');
  const { etag = '', 'content-type': type } = first.headers();
  expect(type).toBe('application/rss+xml; charset=utf-8');
  const again = await page.request.get('/zh/feed.xml', { headers: { 'If-None-Match': etag } });
  expect([again.status(), await again.text()]).toEqual([304, '']);
});

test('robots come from their file over the sitemaps to every page, each named with all its forms', async ({ page }) => {
  test.slow();
  const robots = await textAt(page, '/robots.txt');
  const [, index = ''] = /^Sitemap: (\S+\/sitemap\.xml)$/m.exec(robots) ?? [];
  const xml = await textAt(page, new URL(index).pathname);
  expect(await faultsOfXml(xml, 'sitemap-index')).toEqual([]);
  const known = new Map<string, string>();
  for (const { url } of await parseSitemapIndex(Readable.from([xml]))) {
    const sitemap = await textAt(page, new URL(url).pathname);
    expect(await faultsOfXml(sitemap, 'sitemap')).toEqual([]);
    for (const each of await parseSitemap(Readable.from([sitemap]))) {
      known.set(each.url, JSON.stringify(each.links.map((link) => [link.lang, link.url]).toSorted()));
    }
  }
  for (const [address, forms] of known) {
    const html = await textAt(page, new URL(address).pathname);
    const links = [...html.matchAll(/<link rel="alternate" href[lL]ang="([^"]+)" href="([^"]+)"/g)].map(([, lang, url = '']) => [
      lang,
      new URL(url).href,
    ]);
    expect(JSON.stringify(links.toSorted()), address).toBe(forms);
  }
});

test('a program walks through all news, page by page, and every article is there', async ({ page }) => {
  const met: string[] = [];
  for (let next: string | null = '/api/v1/articles?lang=en&limit=3'; next; ) {
    const read = ApiArticlePage.parse(JSON.parse(await textAt(page, next)));
    for (const { article } of read.items) await textAt(page, article);
    met.push(...read.items.map(({ id }) => id));
    next = read.next;
  }
  expect(met.length).toBeGreaterThan(3);
  expect(new Set(met).size).toBe(met.length);
});

test('another site learns from the head of an article how to show it', async ({ page }) => {
  await page.goto('/en/news');
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  const answer = OEmbedAnswer.parse(JSON.parse(await textAt(page, await linked(page, 'application/json+oembed'))));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(answer.title);
});

for (const locale of LOCALES) {
  test(`people read about the interface in ${locale}`, async ({ page }) => {
    await page.goto(`/api/v1?lang=${locale}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
