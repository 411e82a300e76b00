import { expect, test } from 'vitest';
import { pageAddress, traditionalOf } from './page-address';

const key = (target: string) => pageAddress(target)?.key ?? null;

const ID = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

test.each([
  '/zh',
  '/en/news',
  '/en/news/page/1',
  '/zh-hant/news/page/500',
  '/en/news/first-light',
  '/zh/sections/research',
  '/zh/sections/research/page/2',
  '/zh/tags/nursing/page/12',
  '/en/people/li-hua',
  '/zh/archive',
  '/zh/archive/2026-11',
  '/zh-hant/archive/2026-11/page/3',
  '/en/pages/about',
  `/zh/articles/${ID}`,
  '/zh/feed.xml',
  '/en/atom.xml',
  '/en/sections/research/feed.json',
  '/zh/news/first-light/qr.svg',
  '/zh-hant/news/first-light/qr.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/sitemaps/site.xml',
  '/sitemaps/2026-11.xml',
  '/sitemaps/2026-11-2.xml',
])('%s is a page', (target) => {
  expect(key(target)).toBe(target);
});

test.each([
  '/zh/anything',
  '/zh/news/Light',
  '/zh/news/晨',
  `/zh/news/${'a'.repeat(121)}`,
  '/zh/news/page/0',
  '/zh/news/page/02',
  '/zh/news/page/1000000',
  '/zh/news/page/-1',
  '/zh/archive/2026-13',
  '/zh/archive/2026',
  '/zh/articles/1',
  '/zh/news/a/page/2',
  '/zh/people/li-hua/feed.xml',
  '/zh-hant/feed.xml',
  '/sitemaps/2026-1.xml',
  '/feed.xml',
  '/zh/search',
])('%s has the shape of no page', (target) => {
  expect(key(target)).toBeNull();
});

test.each([
  ['/en/news/first-light?with=zh', '/en/news/first-light?with=zh'],
  ['/zh-hant/news/first-light?with=en', '/zh-hant/news/first-light?with=en'],
  ['/en/news/first-light?utm_source=x&with=zh&fbclid=y', '/en/news/first-light?with=zh'],
  ['/en/news/first-light?with=en', '/en/news/first-light'],
  ['/zh-hant/news/first-light?with=zh', '/zh-hant/news/first-light'],
  ['/en/news/first-light?with=fr', '/en/news/first-light'],
  ['/en/news/first-light?with=zh%00', '/en/news/first-light'],
  ['/en/news/first-light?page=2', '/en/news/first-light'],
  ['/en/news?with=zh', '/en/news'],
  ['/en?with=zh', '/en'],
  ['/en/news?', '/en/news'],
  ['/%7Ah/news', '/zh/news'],
])('of the query of %s only the second language of an article counts', (target, expected) => {
  expect(key(target)).toBe(expected);
});

test.each([
  ['/zh-hant', '/zh'],
  ['/zh-hant/news/first-light?with=en', '/zh/news/first-light?with=en'],
])('%s is made from %s, and leads back there', (target, simplified) => {
  const address = pageAddress(target);
  expect(address?.simplified?.key).toBe(simplified);
  expect(traditionalOf(pageAddress(simplified) ?? expect.fail())?.key).toBe(target);
});

test.each(['/en/news', '/zh/feed.xml', '/robots.txt', '/zh-hant'])('%s has no Traditional form', (target) => {
  expect(traditionalOf(pageAddress(target) ?? expect.fail())).toBeNull();
});
