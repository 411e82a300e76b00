import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serve } from '@/tests/support/http';
import { createInterfaceAnswer } from './interface-answer';
import type { Handler } from './loopback';
import { openLoopback } from './loopback';
import { createSearchPage } from './search-page';
import { suggestInTraditional } from './traditional/suggest-in-traditional';

const FOUND = `<html lang="en"><head></head><body><main>${'<p>Light over the wards.</p>'.repeat(60)}</main><script>flight()</script></body></html>`;

/** Next, reached as the server reaches it. */
async function upstream(handler: Handler) {
  const asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const loopback = await openLoopback({
    origin: 'http://localhost',
    handler: (request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers });
      return handler(request, response);
    },
  });
  return { loopback, asked };
}

const page: Handler = (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(FOUND);
const up = { answers: () => true, check: async () => true };

async function searching(handler: Handler, { watch = up, bounds = { atOnce: 4, mostWaiting: 4 } } = {}) {
  const { loopback, asked } = await upstream(handler);
  const search = createSearchPage({ render: ({ language, query }) => loopback.render(`/${language}/search?${query}`), watch, bounds });
  const served = await serve((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    void search(request, response, { language: path.startsWith('/zh') ? 'zh' : 'en', query });
  });
  return { ...served, asked };
}

test('a search is answered without scripts, compressed, and kept by nobody', async () => {
  const { get, asked } = await searching(page);
  const first = await get('/en/search?q=light', { 'accept-encoding': 'br' });
  await get('/en/search?q=light');
  expect(first.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'private, no-cache' });
  expect(first.headers['content-security-policy']).toContain("default-src 'none'");
  expect(brotliDecompressSync(first.body).toString()).not.toContain('<script');
  expect(asked.map(({ url }) => url)).toEqual(['/en/search?q=light', '/en/search?q=light']);
});

test('says in the language of the reader that the search is away while the database is', async () => {
  const { get, asked } = await searching(page, { watch: { answers: () => false, check: async () => false } });
  const { status, headers, body } = await get('/zh/search?q=x');
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store']);
  expect(body.toString()).toContain('<h1>搜索暂时不可用</h1>');
  expect(asked).toEqual([]);
});

test('searches so many at a time and turns the others away', async () => {
  const ends: (() => void)[] = [];
  const { get, asked } = await searching((request, response) => ends.push(() => page(request, response)), {
    bounds: { atOnce: 2, mostWaiting: 1 },
  });
  const readers = [1, 2, 3, 4].map((n) => get(`/en/search?q=${n}`));
  const turnedAway = await Promise.race(readers);
  expect(turnedAway.status).toBe(503);
  expect(asked.length).toBeLessThanOrEqual(2);
  await expect.poll(() => ends.length).toBe(2);
  for (const end of ends) end();
  await expect.poll(() => ends.length).toBe(3);
  ends[2]?.();
  const statuses = (await Promise.all(readers)).map(({ status }) => status).sort();
  expect(statuses).toEqual([200, 200, 200, 503]);
});

const ARTICLES = JSON.stringify({ articles: Array.from({ length: 50 }, (_, n) => ({ title: `Light over the wards ${n}` })) });

const api: Handler = (request, response) => {
  const held = request.headers['if-none-match'] === '"one"';
  response.writeHead(held ? 304 : 200, { 'Content-Type': 'application/json', ETag: '"one"', 'Access-Control-Allow-Origin': '*' });
  response.end(held ? undefined : ARTICLES);
};

async function programs(handler: Handler, watch = up) {
  const { loopback, asked } = await upstream(handler);
  const answer = createInterfaceAnswer({ pass: loopback.pass, watch });
  return { ...(await serve((request, response) => void answer(request, response))), asked };
}

test('other programs get their answer compressed, under a tag that holds for every form', async () => {
  const { get } = await programs(api);
  const { headers, body } = await get('/api/v1/articles', { 'accept-encoding': 'br', cookie: 'session=1' });
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/json',
    etag: 'W/"one"',
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*',
  });
  expect(brotliDecompressSync(body).toString()).toBe(ARTICLES);
});

test('a program that holds the answer is told so', async () => {
  const { get } = await programs(api);
  const { status, body } = await get('/api/v1/articles', { 'if-none-match': 'W/"one"' });
  expect([status, body.length]).toEqual([304, 0]);
});

test('programs are told to come back while the database is away', async () => {
  const { get, asked } = await programs(api, { answers: () => false, check: async () => false });
  const { status, headers, body } = await get('/api/v1/articles');
  expect([status, headers['retry-after'], headers['content-type']]).toEqual([503, '5', 'application/problem+json']);
  expect(JSON.parse(body.toString())).toEqual({ type: 'about:blank', title: 'Service Unavailable', status: 503 });
  expect(asked).toEqual([]);
});

test.each([
  ['the newsroom is at fault', true, 500],
  ['the database went away meanwhile', false, 503],
])('says of an answer that failed that %s', async (_name, there, expected) => {
  const failing: Handler = (_request, response) => response.writeHead(500, { 'Content-Type': 'text/html' }).end('<html>');
  const { get } = await programs(failing, { answers: () => true, check: async () => there });
  const { status, headers } = await get('/api/v1/articles');
  expect([status, headers['content-type']]).toEqual([expected, 'application/problem+json']);
});

test('nothing of who asks goes with the question but what it takes', async () => {
  const { get, asked } = await programs(api);
  await get('/oembed?url=x', { cookie: 'session=1', authorization: 'Bearer x', accept: 'application/json', 'x-couplet-fill': 'guess' });
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
  expect(asked[0]?.headers).not.toHaveProperty('authorization');
});

const SUGGESTED = {
  suggestions: [
    { text: '门诊', lang: 'zh-CN', kind: 'tag', href: '/zh/tags/clinic' },
    { text: '“Clinic”', lang: 'en', kind: 'article', href: '/en/news/clinic' },
  ],
};

test('suggestions for a Traditional page are looked for and given in its characters', async () => {
  const suggesting: Handler = (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(SUGGESTED));
  const { loopback, asked } = await upstream(suggesting);
  const answer = createInterfaceAnswer({ pass: suggestInTraditional(loopback.pass), watch: up });
  const { get } = await serve((request, response) => void answer(request, response));
  const { body } = await get(`/api/v1/suggest?lang=zh-hant&q=${encodeURIComponent('門診')}`);
  expect(asked.map(({ url }) => url)).toEqual([`/api/v1/suggest?lang=zh&q=${encodeURIComponent('门诊')}`]);
  expect(JSON.parse(body.toString())).toEqual({
    suggestions: [{ ...SUGGESTED.suggestions[0], text: '門診', lang: 'zh-Hant' }, SUGGESTED.suggestions[1]],
  });
  await get('/api/v1/suggest?lang=zh&q=x');
  expect(asked[1]?.url).toBe('/api/v1/suggest?lang=zh&q=x');
});
