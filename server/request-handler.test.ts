import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serve, type TestServer } from '@/tests/support/http';
import type { Handler } from './loopback';
import { openLoopback } from './loopback';
import { openPageFiles } from './page-files';
import { createPageStore, type PageStore } from './page-store';
import { createPageRenderer } from './render-page';
import { createRequestHandler } from './request-handler';
import { openStaticFiles } from './static-files';

const WORDS = 'Light over the wards, and another line of it. '.repeat(40);

interface Site extends TestServer {
  /** What reached the rendering side, in order. */
  readonly rendered: string[];
  /** What reached Next from outside. */
  readonly passedOn: string[];
  /** Whether the database answers. */
  up: boolean;
}

const PAGES: Handler = (request, response) => {
  const failing = request.url === '/en/news/broken';
  const missing = request.url === '/en/news/missing';
  response.writeHead(failing ? 500 : missing ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'a=b' });
  response.end(`<html><body>${request.url} ${WORDS}<script>x</script></body></html>`);
};

async function site(pages: Handler = PAGES): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'couplet-site-'));
  const rendered: string[] = [];
  const passedOn: string[] = [];
  const state = { rendered, passedOn, up: true };
  const loopback = await openLoopback({
    origin: 'http://localhost',
    handler: (request, response) => {
      state.rendered.push(request.url ?? '');
      return pages(request, response);
    },
  });
  onTestFinished(() => loopback.close());
  const failed = (cause: unknown) => {
    throw cause;
  };
  const files = openPageFiles(join(dataDir, 'pages'), 'build', failed);
  await mkdir(join(dataDir, 'public'));
  await writeFile(join(dataDir, 'public', 'reader.js'), `'use strict';${' '.repeat(1000)}`);
  await writeFile(join(dataDir, 'secret.webp'), 'secret');
  await mkdir(join(dataDir, 'media', '0a-1b'), { recursive: true });
  await writeFile(join(dataDir, 'media', '0a-1b', '800.webp'), 'picture');
  await mkdir(join(dataDir, 'media', '0a-1b', 'folder.webp'));
  await symlink(join(dataDir, 'secret.webp'), join(dataDir, 'media', '0a-1b', 'link.webp'));
  const renderer = createPageRenderer({ loopback, origin: 'http://localhost', current: (address) => store.current(address) });
  const store: PageStore = createPageStore({ render: renderer.render, budget: 10_000_000, files, failed });
  const handler = createRequestHandler({
    pages: { store, search: renderer.search, pass: loopback.pass },
    files: await openStaticFiles({ buildDir: join(dataDir, 'none'), publicDir: join(dataDir, 'public') }),
    media: { folder: join(dataDir, 'media'), shown: { isShown: async () => true }, isAtTheDesk: async () => false },
    watch: { answers: () => state.up, check: async () => state.up },
    stream: { serve: async (_request, response) => void response.end('stream') },
    health: async () => ({
      app: true,
      database: state.up,
      listen: state.up,
      pageStore: { entries: 0, bytes: 0, waiting: 0, change: 0 },
      streams: 0,
      version: '1',
    }),
    next: (request, response) => {
      state.passedOn.push(request.url ?? '');
      response.end('next');
    },
  });
  return Object.assign(state, await serve(handler));
}

test('answers a second reader without rendering again', async () => {
  const { get, rendered } = await site();
  const first = await get('/en/news/a');
  const second = await get('/en/news/a?utm_source=letter');
  expect(second.body).toEqual(first.body);
  expect(rendered).toEqual(['/en/news/a']);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('sends %s to who takes it, with a tag of its own', async (encoding, unpack) => {
  const { get } = await site();
  const plain = await get('/en');
  const packed = await get('/en', { 'accept-encoding': encoding });
  expect(packed.headers['content-encoding']).toBe(encoding);
  expect(packed.headers.vary).toBe('Accept-Encoding');
  expect(unpack(packed.body)).toEqual(plain.body);
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
});

test.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"other", ${tag}`, () => '*'])(
  'answers 304 without a body to who holds the page (%#)',
  async (held) => {
    const { get } = await site();
    const { headers } = await get('/en');
    const again = await get('/en', { 'if-none-match': held(String(headers.etag)) });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
  },
);

test('sends the page again to who holds another one', async () => {
  const { get } = await site();
  await get('/en');
  expect((await get('/en', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('answers HEAD with the headers of GET and nothing else', async () => {
  const { get } = await site();
  const full = await get('/en');
  const head = await get('/en', {}, 'HEAD');
  expect(head.headers).toMatchObject({ 'content-length': full.headers['content-length'], etag: full.headers.etag });
  expect(head.body.length).toBe(0);
});

test('lets nothing inline run and keeps no cookie of a rendering', async () => {
  const { get } = await site();
  const { headers, body } = await get('/en');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['set-cookie']).toBeUndefined();
  expect(body.toString()).not.toContain('<script');
});

test('refuses writing where other programs read', async () => {
  const { get } = await site();
  const { status, headers } = await get('/api/v1/articles', {}, 'POST');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s on a reader page', async (method) => {
  const { get, rendered } = await site();
  const { status, headers } = await get('/en', {}, method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(rendered).toEqual([]);
});

test.each(['/zh/../desk', '/zh/%2e%2e/desk', '/en/news%2fdesk', '/en//news', '/en/%00', '/en/%ff', '/en/a\\b'])(
  'refuses %s without rendering it',
  async (target) => {
    const { get, rendered } = await site();
    expect((await get(target)).status).toBe(400);
    expect(rendered).toEqual([]);
  },
);

test('keeps a missing page as missing', async () => {
  const { get, rendered } = await site();
  expect((await get('/en/news/missing')).status).toBe(404);
  expect((await get('/en/news/missing')).status).toBe(404);
  expect(rendered.length).toBe(1);
});

test('serves kept pages while the database is away, and says so on others in the language of the path', async () => {
  const newsroom = await site();
  await newsroom.get('/en');
  newsroom.up = false;
  expect((await newsroom.get('/en')).status).toBe(200);
  const other = await newsroom.get('/zh/news/other');
  expect([other.status, other.headers['cache-control'], other.headers['retry-after']]).toEqual([503, 'no-store', '10']);
  expect(other.body.toString()).toContain('<html lang="zh-CN">');
  newsroom.up = true;
  expect((await newsroom.get('/zh/news/other')).status).toBe(200);
});

test('says 500 for a page that fails though the database answers, and never keeps it', async () => {
  const { get, rendered } = await site();
  expect((await get('/en/news/broken')).status).toBe(500);
  expect((await get('/en/news/broken')).status).toBe(500);
  expect(rendered.length).toBe(2);
});

test('leaves the desk to Next, unframed', async () => {
  const { get, passedOn } = await site();
  const { headers } = await get('/zh/desk/articles?page=2');
  expect(passedOn).toEqual(['/zh/desk/articles?page=2']);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('leads from / to a language and lets nobody remember it', async () => {
  const { get } = await site();
  const { status, headers } = await get('/', { 'accept-language': 'en' });
  expect([status, headers.location, headers['cache-control'], headers.vary]).toEqual([307, '/en', 'no-store', 'Cookie, Accept-Language']);
});

test('serves pictures for good, and 304 to who has them', async () => {
  const { get } = await site();
  const { headers, body } = await get('/media/0a-1b/800.webp');
  expect(body.toString()).toBe('picture');
  expect(headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' });
  expect((await get('/media/0a-1b/800.webp', { 'if-none-match': String(headers.etag) })).status).toBe(304);
});

test.each([
  '/media/../secret.webp',
  '/media/0a-1b/../../secret.webp',
  '/media/0a-1b/%2e%2e%2f%2e%2e%2fsecret.webp',
  '/media/0a-1b/..',
  '/media/0a-1b/.webp',
  '/media/0a-1b/link.webp',
  '/media/0a-1b/folder.webp',
  '/media/0a-1b/',
  '/media/0a-1b',
  '/media//800.webp',
  '/media/0a-1b/800.webp%00',
  '/media/0a-1b/nothing.webp',
])('has no picture at %s', async (target) => {
  const { get } = await site();
  expect((await get(target)).status).toBe(404);
});

test('sends files of public compressed', async () => {
  const { get } = await site();
  const { headers, body } = await get('/reader.js', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toContain('use strict');
});

test('says in its health what is down', async () => {
  const newsroom = await site();
  expect((await newsroom.get('/api/health')).status).toBe(200);
  newsroom.up = false;
  const { status, body } = await newsroom.get('/api/health');
  expect([status, JSON.parse(body.toString())]).toMatchObject([503, { app: true, database: false }]);
});

test('a page in Traditional characters comes from the Chinese one, which is rendered once for both', async () => {
  const { get, rendered } = await site();
  const page = await get('/zh-hant/news/a');
  expect([page.status, page.body.toString().includes('<p class="converted" role="note">')]).toEqual([200, true]);
  await get('/zh/news/a');
  expect(rendered).toEqual(['/zh/news/a']);
});

test('a page in Traditional characters is made from a kept one while the database is away', async () => {
  const newsroom = await site();
  await newsroom.get('/zh/news/a');
  newsroom.up = false;
  expect((await newsroom.get('/zh-hant/news/a')).status).toBe(200);
  const other = await newsroom.get('/zh-hant/news/b');
  expect(other.status).toBe(503);
  for (const words of ['<html lang="zh-Hant">', '暫時', 'href="/zh-hant"']) expect(other.body.toString()).toContain(words);
});

test('a file that cannot be written now is no page', async () => {
  const newsroom = await site();
  newsroom.up = false;
  for (const path of ['/zh/feed.xml', '/en/feed.json', '/sitemap.xml', '/en/news/a/qr.svg']) {
    const { status, headers } = await newsroom.get(path);
    expect([path, status, headers['content-type']]).toEqual([path, 503, 'text/plain; charset=utf-8']);
  }
});

test('a missing page is missing in Traditional characters too', async () => {
  const { get } = await site((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<html lang="zh-CN"><head><meta name="couplet:status" content="410"/></head><body><main>已撤回</main></body></html>');
  });
  const { status, body } = await get('/zh-hant/news/gone');
  expect(status).toBe(410);
  expect(body.toString()).toContain('已撤回');
});

test('whatever has the shape of no page gets one and the same answer', async () => {
  const { get, rendered } = await site();
  for (const target of ['/zh/a', '/zh/b/c', '/zh/news/%E6%99%A8']) await get(target);
  expect(rendered).toEqual(['/zh/not-found']);
});

test('a page of the list that was asked for by a query has moved for good', async () => {
  const { get, rendered } = await site();
  const { status, headers } = await get('/zh/news?page=2');
  expect([status, headers.location]).toEqual([301, '/zh/news/page/2']);
  expect(rendered).toEqual([]);
});

test('feeds are kept as they come, with their type, and dropped by their topics', async () => {
  const { get, rendered } = await site((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/rss+xml; charset=utf-8', 'X-Couplet-Topics': 'latest:all:zh' });
    response.end(`<rss>${'<item/>'.repeat(200)}</rss>`);
  });
  const first = await get('/zh/feed.xml', { 'accept-encoding': 'br' });
  await get('/zh/feed.xml');
  expect(first.headers).toMatchObject({ 'content-type': 'application/rss+xml; charset=utf-8', 'content-encoding': 'br' });
  expect(first.headers['x-couplet-topics']).toBeUndefined();
  expect(rendered.length).toBe(1);
});
