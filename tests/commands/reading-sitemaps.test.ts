import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { GET as newsSitemap } from '@/app/news-sitemap.xml/route';
import { newsroomUrl } from '@/app/newsroom-url';
import { GET as robots } from '@/app/robots.txt/route';
import { GET as index } from '@/app/sitemap.xml/route';
import { GET as sitemap } from '@/app/sitemaps/[name]/route';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { listNewestNews } from '@/db/views/reader/list-newest-news';
import { listSitemapTexts } from '@/db/views/reader/list-sitemap-texts';
import { SITEMAPS_TOPIC, sitemapTopic } from '@/domain/site/topics';
import { accepted, liveArticle, office, pairInReview, readyArticle, releaseSigned, sign } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';
import { faultsOfXml } from '@/tests/support/valid-xml';

const database = await testDatabase();
const people = await office(database);
const { writer, chinese, publisher } = people;
const origin = newsroomUrl().origin;

const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' }).format(new Date());

const named = (name: string) => sitemap(new Request(origin), { params: Promise.resolve({ name }) });
const listed = async (answer: Promise<Response>) => parseSitemap(Readable.from([await (await answer).text()]));

async function forms(name: string) {
  const urls = await listed(named(name));
  return new Map(urls.map(({ url, links }) => [url, Object.fromEntries(links.map((link) => [link.lang, link.url]))]));
}

const both = await liveArticle(database, people);
const slugs = { zh: String(both.zh?.fields.slug), en: String(both.en?.fields.slug) };

async function liveInChinese(): Promise<string> {
  const articleId = await readyArticle(database, people);
  const policy = { review: 'standard', release: { mode: 'only', locale: 'zh', reason: '内部通知' } } as const;
  await accepted(setPolicy(publisher, { articleId, policy }));
  const pair = await pairInReview(articleId, writer);
  await accepted(sign(chinese, pair, 'language:zh'));
  await accepted(sign(publisher, pair, 'final'));
  await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash }));
  return String(pair.zh?.fields.slug);
}

describe('the sitemap of a month', () => {
  it('is valid, and names every form of an article with all the others', async () => {
    const answer = await named(`${month}.xml`);
    expect(await faultsOfXml(await answer.text(), 'sitemap')).toEqual([]);
    expect(answer.headers.get('X-Couplet-Topics')).toBe(sitemapTopic(month));
    const zh = `${origin}/zh/news/${slugs.zh}`;
    const hant = `${origin}/zh-hant/news/${slugs.zh}`;
    const en = `${origin}/en/news/${slugs.en}`;
    const all = { 'zh-CN': zh, 'zh-Hant': hant, en, 'x-default': zh };
    const found = await forms(`${month}.xml`);
    for (const address of [zh, hant, en]) expect(found.get(address)).toEqual(all);
  });

  it('names no language in which an article is not live', async () => {
    const zh = await liveInChinese();
    const found = await forms(`${month}.xml`);
    const shown = found.get(`${origin}/zh/news/${zh}`);
    expect(Object.keys(shown ?? {})).toEqual(['zh-CN', 'zh-Hant', 'x-default']);
  });

  it('names nothing that was withdrawn', async () => {
    const pair = await liveArticle(database, people);
    const address = `${origin}/en/news/${pair.en?.fields.slug}`;
    expect((await forms(`${month}.xml`)).has(address)).toBe(true);
    const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${pair.articleId}`;
    await accepted(
      withdrawPublication(publisher, { articleId: pair.articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }),
    );
    expect((await forms(`${month}.xml`)).has(address)).toBe(false);
  });

  it('is cut into parts that hold every text once', async () => {
    const whole = await listSitemapTexts({ month, after: 0, most: 1000 });
    const parts = [];
    for (let after = 0; after < whole.length; after += 2) parts.push(...(await listSitemapTexts({ month, after, most: 2 })));
    expect(parts).toEqual(whole);
  });

  it.each(['1999-01.xml', `${month}-2.xml`, 'nonsense.xml', `${month}`])('%s is not there', async (name) => {
    expect((await named(name)).status).toBe(404);
  });
});

describe('the sitemap of the site', () => {
  it('is valid and names what is no news', async () => {
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { kind: 'page' } }));
    const page = await releaseSigned(await pairInReview(articleId, writer), people);
    const answer = await named('site.xml');
    expect(await faultsOfXml(await answer.text(), 'sitemap')).toEqual([]);
    expect(answer.headers.get('X-Couplet-Topics')).toBe(SITEMAPS_TOPIC);
    const found = await forms('site.xml');
    const expected = [
      '/zh',
      '/zh-hant',
      '/en/news',
      '/zh/archive',
      '/en/sections/news',
      `/en/archive/${month}`,
      `/zh/pages/${page.zh?.fields.slug}`,
    ];
    for (const path of expected) expect([...found.keys()]).toContain(`${origin}${path}`);
    expect(found.get(`${origin}/zh`)?.['x-default']).toBe(`${origin}/`);
    expect([...found.keys()].filter((address) => address.includes(slugs.zh))).toEqual([]);
  });

  it('names a tag in the languages in which something live has it', async () => {
    await database.owner`INSERT INTO tags VALUES ('heart', '心脏', 'Heart'), ('lungs', '肺', 'Lungs')`;
    const articleId = await readyArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { tags: ['heart'] } }));
    await releaseSigned(await pairInReview(articleId, writer), people);
    const found = await forms('site.xml');
    expect(Object.keys(found.get(`${origin}/en/tags/heart`) ?? {})).toEqual(['zh-CN', 'zh-Hant', 'en', 'x-default']);
    expect(found.has(`${origin}/en/tags/lungs`)).toBe(false);
  });
});

describe('the index of sitemaps', () => {
  it('is valid and leads to sitemaps that are there', async () => {
    const answer = await index();
    const xml = await answer.text();
    expect(await faultsOfXml(xml, 'sitemap-index')).toEqual([]);
    const addresses = (await parseSitemapIndex(Readable.from([xml]))).map(({ url }) => url);
    expect(addresses).toEqual([`${origin}/sitemaps/site.xml`, `${origin}/sitemaps/${month}.xml`]);
    for (const address of addresses) expect((await named(address.split('/').at(-1) ?? '')).status).toBe(200);
  });
});

describe('the news sitemap', () => {
  it('is valid and names news alone', async () => {
    const answer = await newsSitemap();
    const xml = await answer.text();
    expect(await faultsOfXml(xml, 'sitemap')).toEqual([]);
    const urls = await listed(Promise.resolve(new Response(xml)));
    expect(urls.map(({ url }) => url)).toContain(`${origin}/en/news/${slugs.en}`);
    expect(urls.filter(({ url }) => url.includes('/pages/'))).toEqual([]);
  });

  it('counts its two days from the newest article', async () => {
    const before = await listNewestNews({ most: 1000 });
    await database.owner`UPDATE live_editions SET first_published_at = first_published_at - interval '3 days' WHERE slug = ${slugs.en}`;
    const after = await listNewestNews({ most: 1000 });
    expect(before.filter(({ slug }) => !after.some((each) => each.slug === slug)).map(({ slug }) => slug)).toEqual([slugs.en]);
  });
});

it('robots may read the site and its interface, and neither the desk nor searches', async () => {
  const read = robotsParser(`${origin}/robots.txt`, await robots().text());
  const may = (path: string) => read.isAllowed(`${origin}${path}`, 'Anybot');
  expect(
    ['/', '/zh', '/en/news/a', '/zh-hant/news/a', '/api/v1/articles', '/media/a/480.webp', '/oembed'].filter((path) => !may(path)),
  ).toEqual([]);
  expect(['/zh/desk', '/en/desk/articles', '/api/commands/release', '/en/search?q=a', '/zh-hant/search'].filter(may)).toEqual([]);
  expect(read.getSitemaps()).toEqual([`${origin}/sitemap.xml`, `${origin}/news-sitemap.xml`]);
});
