import { Readable } from 'node:stream';
import fc from 'fast-check';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/support/some-feed';
import { faultsOfXml } from '@/tests/support/valid-xml';
import { MOST_NEWS, newsSitemap } from './news-sitemap';
import { sitemapIndex } from './sitemap-index';
import { MOST_URLS, type SitemapUrl, urlSet } from './url-set';

const ORIGIN = 'https://news.example.org';
const changedAt = new Date('2026-11-22T08:30:00.250Z');

const both: SitemapUrl = {
  address: `${ORIGIN}/zh/news/ye-jian`,
  changedAt,
  alternates: [
    { hreflang: 'zh-CN', address: `${ORIGIN}/zh/news/ye-jian` },
    { hreflang: 'zh-Hant', address: `${ORIGIN}/zh-hant/news/ye-jian` },
    { hreflang: 'en', address: `${ORIGIN}/en/news/night-clinic` },
    { hreflang: 'x-default', address: `${ORIGIN}/zh/news/ye-jian` },
  ],
  pictures: [`${ORIGIN}/media/a/1440.webp`],
};
const bare: SitemapUrl = { address: `${ORIGIN}/en/news`, changedAt: null, alternates: [], pictures: [] };
const news = { address: both.address, locale: 'zh', publication: '湖畔医院', title: '夜间门诊 & 其他', publishedAt: changedAt } as const;

describe('a sitemap', () => {
  it('is valid, with its pictures and the other forms of each page', async () => {
    expect(await faultsOfXml(urlSet([both, bare]), 'sitemap')).toEqual([]);
  });

  it('is read by another program as it was meant', async () => {
    const [read] = await parseSitemap(Readable.from([urlSet([both])]));
    expect(read?.url).toBe(both.address);
    expect(read?.lastmod).toBe(changedAt.toISOString());
    expect(read?.links.map(({ lang, url }) => ({ hreflang: lang, address: url }))).toEqual(both.alternates);
    expect(read?.img.map(({ url }) => url)).toEqual(both.pictures);
  });

  it('names 50,000 pages at most, and stays below 50 MB', () => {
    const xml = urlSet(Array.from({ length: MOST_URLS + 1 }, () => both));
    expect(xml.match(/<url>/g)).toHaveLength(MOST_URLS);
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('the schemas refuse', () => {
  it.each([
    ['an address that is none', urlSet([{ ...bare, address: 'news' }])],
    ['a language that is none', urlSet([{ ...both, alternates: [{ hreflang: 'zh_CN', address: ORIGIN }] }])],
    ['a picture without an address', urlSet([{ ...both, pictures: [''] }])],
    ['a day that is none', urlSet([both]).replace(/<lastmod>[^<]*/, '<lastmod>today')],
    ['news without a title', newsSitemap([{ ...news, title: '' }])],
  ])('%s', async (_name, xml) => {
    expect(await faultsOfXml(xml, 'sitemap')).not.toEqual([]);
  });

  it('an index without addresses', async () => {
    expect(await faultsOfXml(sitemapIndex([{ address: '', changedAt }]), 'sitemap-index')).not.toEqual([]);
  });
});

describe('the index of sitemaps', () => {
  const sitemaps = [
    { address: `${ORIGIN}/sitemaps/site.xml`, changedAt: null },
    { address: `${ORIGIN}/sitemaps/2026-11.xml`, changedAt },
  ];

  it('is valid', async () => {
    expect(await faultsOfXml(sitemapIndex(sitemaps), 'sitemap-index')).toEqual([]);
  });

  it('is read by another program as it was meant', async () => {
    const read = await parseSitemapIndex(Readable.from([sitemapIndex(sitemaps)]));
    expect(read.map(({ url }) => url)).toEqual(sitemaps.map(({ address }) => address));
  });
});

describe('the news sitemap', () => {
  it('is valid', async () => {
    expect(await faultsOfXml(newsSitemap([news]), 'sitemap')).toEqual([]);
  });

  it('is read by another program as it was meant', async () => {
    const [read] = await parseSitemap(Readable.from([newsSitemap([news])]));
    expect(read?.news).toMatchObject({
      publication: { name: '湖畔医院', language: 'zh-cn' },
      publication_date: changedAt.toISOString(),
      title: news.title,
    });
  });

  it('names 1,000 articles at most', () => {
    expect(newsSitemap(Array.from({ length: MOST_NEWS + 1 }, () => news)).match(/<url>/g)).toHaveLength(MOST_NEWS);
  });

  it('is valid whatever a title says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (titles) => {
        const xml = newsSitemap(titles.map((text) => ({ ...news, title: `对联 ${text}` })));
        expect(await faultsOfXml(xml, 'sitemap')).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
