import { expect, test } from 'vitest';
import { pageAddress } from './page-address';

const key = (target: string) => {
  const address = pageAddress(target);
  return typeof address === 'string' ? address : address.key;
};

test.each([
  ['/zh', '/zh'],
  ['/en/news/first-light', '/en/news/first-light'],
  ['/zh/news/%e4%b8%ad', '/zh/news/%E4%B8%AD'],
  ['/zh/news/中', '/zh/news/%E4%B8%AD'],
  ['/zh/desktop', '/zh/desktop'],
  ['/%7Ah', '/zh'],
  ['/zh/news/', '/zh/news/'],
])('%s is kept as %s', (target, expected) => {
  expect(key(target)).toBe(expected);
});

test.each([
  ['/en/news?page=2', '/en/news?page=2'],
  ['/en/news?page=9999', '/en/news?page=9999'],
  ['/en/news?utm_source=x&page=3&fbclid=y', '/en/news?page=3'],
  ['/en/news?page=1', '/en/news'],
  ['/en/news?page=0', '/en/news'],
  ['/en/news?page=02', '/en/news'],
  ['/en/news?page=10000', '/en/news'],
  ['/en/news?page=-1', '/en/news'],
  ['/en/news?page=2%00', '/en/news'],
  ['/en/news?page=%EF%BC%92', '/en/news'],
  ['/en?page=2', '/en'],
  ['/en/news/night-clinic?page=2', '/en/news/night-clinic'],
  ['/en/nothing?page=2', '/en/nothing'],
  ['/en/news?q=page', '/en/news'],
  ['/en/news?', '/en/news'],
])('of the query of %s only the page of the list counts', (target, expected) => {
  expect(key(target)).toBe(expected);
});

test.each([
  '/api/health',
  '/_next/static/a.js',
  '/media/a/b.webp',
  '/zh/desk',
  '/en/desk/articles',
  '/zh/invitation/secret',
  '/en/%64esk',
  'http://a/zh',
  '*',
])('%s is no reader page', (target) => {
  expect(key(target)).toBe('elsewhere');
});

test.each([
  '/zh/../desk',
  '/zh/%2e%2e/desk',
  '/zh/./news',
  '/zh//news',
  '/zh/news%2fdesk',
  '/zh/news%5cdesk',
  '/zh/news\\desk',
  '/zh/%00',
  '/zh/%0d%0aSet-Cookie',
  '/zh/%ff',
  '/zh/%',
  `/zh/${'a'.repeat(3000)}`,
])('%s is no address at all', (target) => {
  expect(key(target)).toBe('malformed');
});

test.each(['/', '/zhang', '/ZH', '/fr/news', '/news'])('%s begins with no language and leads nowhere', (target) => {
  expect(pageAddress(target)).toBe('nowhere');
});
