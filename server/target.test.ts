import { expect, test } from 'vitest';
import { targetOf } from './target';

function pageAt(target: string): string | null {
  const found = targetOf(target);
  return found.at === 'page' ? found.address.key : null;
}

test.each([
  '/api/health',
  '/_next/static/a.js',
  '/media/a/b.webp',
  '/zh/desk',
  '/en/desk/articles',
  '/zh/invitation/secret',
  '/en/%64esk',
  '/icon.svg',
])('%s is no reader page', (target) => {
  expect(targetOf(target).at).toBe('elsewhere');
});

test.each(['/api/v1', '/api/v1/articles?cursor=a', '/oembed?url=x'])('%s is for programs', (target) => {
  expect(targetOf(target).at).toBe('interface');
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
  '/%ff',
  '/api/v1/%ff',
  '*',
  '/zh/%',
  '/zh-hant//news',
  `/zh/${'a'.repeat(3000)}`,
])('%s is no address at all', (target) => {
  expect(targetOf(target).at).toBe('malformed');
});

test('of an absolute form the path counts', () => {
  expect(pageAt('http://evil.example/zh/news')).toBe('/zh/news');
  expect(targetOf('http://evil.example').at).toBe('nowhere');
});

test.each(['/', '/foo.php', '/zh.html', '/zhang', '/ZH', '/fr/news', '/news', '/zh-hans'])(
  '%s begins with no language and leads nowhere',
  (target) => {
    expect(targetOf(target).at).toBe('nowhere');
  },
);

test.each([
  ['/zh/anything', '/zh/not-found'],
  ['/en/news/%E6%99%A8', '/en/not-found'],
  ['/zh-hant/desk', '/zh-hant/not-found'],
  ['/zh/desktop?page=2', '/zh/not-found'],
])('%s gets the one page that says that there is none, at %s', (target, expected) => {
  expect(pageAt(target)).toBe(expected);
});

test.each([
  ['/zh/news?page=2', '/zh/news/page/2'],
  ['/zh-hant/news?page=9999', '/zh-hant/news/page/9999'],
  ['/en/news?utm_source=x&page=3', '/en/news/page/3'],
  ['/en/news/', '/en/news'],
  ['/en/', '/en'],
  ['/en/search/?q=light', '/en/search?q=light'],
])('%s moved to %s', (target, to) => {
  expect(targetOf(target)).toEqual({ at: 'moved', to });
});

test.each([
  '/en/news?page=1',
  '/en/news?page=0',
  '/en/news?page=02',
  '/en/news?page=10000',
  '/en/news?page=2%00',
  '/en/news?page=%EF%BC%92',
])('%s asks for the list itself', (target) => {
  expect(pageAt(target)).toBe('/en/news');
});

test('a search that is too long is one that says so', () => {
  const found = targetOf(`/zh/search?q=${'a'.repeat(10_000)}`);
  expect(found.at === 'search' && found.query.length).toBe(2000);
});

test('a search keeps its words', () => {
  expect(targetOf('/zh-hant/search?q=%E9%86%AB&page=2')).toEqual({ at: 'search', language: 'zh-hant', query: 'q=%E9%86%AB&page=2' });
});
