import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LinkFate } from '@/domain/inspection/link-fate';
import type { Reach } from './ask';
import { followLink } from './follow-link';
import { followLinks } from './follow-links';

/** The tests' own servers are on this host, which is closed otherwise. */
const HERE: Reach = { isOpen: (address) => address === '127.0.0.1', timeoutMs: 30_000, mostBytes: 4096 };

const seen: string[] = [];
let server: Server;
let port = 0;

const page = (title: string) => `<!doctype html><html><head><title>${title}</title></head><body>…</body></html>`;

const PLACES: Record<string, RequestListener> = {
  '/fine': (_, answer) => answer.setHeader('content-type', 'text/html').end(page('Paediatric surgery')),
  '/file.pdf': (_, answer) => answer.setHeader('content-type', 'application/pdf').end('%PDF'),
  '/no-head': ({ method }, answer) => answer.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/private': (_, answer) => answer.writeHead(403).end(),
  '/gone': (_, answer) => answer.writeHead(410).end(),
  '/moved': (_, answer) => answer.writeHead(301, { location: '/fine' }).end(),
  '/elsewhere': (_, answer) => answer.writeHead(302, { location: `http://127.0.0.1.nip.test:${port}/fine` }).end(),
  '/inside': (_, answer) => answer.writeHead(302, { location: 'http://192.168.0.1/admin' }).end(),
  '/file-scheme': (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/taken': (_, answer) => answer.setHeader('content-type', 'text/html').end(page('澳门博彩官网 真人荷官 百家乐')),
  '/article-on-gambling': (_, answer) => answer.setHeader('content-type', 'text/html').end(page('博彩成瘾的治疗')),
  '/endless': ({ method }, answer) => {
    answer.setHeader('content-type', 'text/html');
    if (method === 'HEAD') return answer.end();
    const more = () => answer.write('x'.repeat(1024)) && setImmediate(more);
    more();
  },
  '/never': () => undefined,
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    seen.push(`${request.method} ${request.url}`);
    const place = PLACES[request.url?.split('?')[0] ?? ''];
    if (place) place(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ({ port } = z.object({ port: z.number() }).parse(server.address()));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

describe('a link', () => {
  it.each([
    ['to a page', '/fine', { is: 'fine', status: 200 }],
    ['to a file', '/file.pdf', { is: 'fine', status: 200 }],
    ['to a server that knows no HEAD', '/no-head', { is: 'fine', status: 200 }],
    ['that moved within its site', '/moved', { is: 'fine', status: 200 }],
    ['to nothing', '/nothing', { is: 'gone', status: 404 }],
    ['to a page that was taken away', '/gone', { is: 'gone', status: 410 }],
    ['to a page that declines strangers', '/private', { is: 'declined', status: 403 }],
    ['that leads into a private network', '/inside', { is: 'silent', why: 'closed' }],
    ['that goes round in circles', '/round', { is: 'silent', why: 'broken-off' }],
    ['to a page without end', '/endless', { is: 'fine', status: 200 }],
    ['to an article about gambling', '/article-on-gambling', { is: 'fine', status: 200 }],
  ])('%s', async (_, path, fate) => {
    expect(await followLink(at(path), HERE)).toEqual(fate);
  });

  it('that nobody answers is silent', async () => {
    expect(await followLink(at('/never'), { ...HERE, timeoutMs: 50 })).toEqual({ is: 'silent', why: 'timed-out' });
  });

  it('to a page that changed hands is strange', async () => {
    expect(await followLink(at('/taken'), HERE)).toEqual({ is: 'strange', at: at('/taken') });
  });

  it('that ends in a file of this host leads elsewhere', async () => {
    expect(await followLink(at('/file-scheme'), HERE)).toEqual({ is: 'elsewhere', at: 'file:///etc/passwd' });
  });

  it.each(['mailto:office@example.org', 'javascript:alert(1)', '/en/news/a', 'not an address', 'ftp://example.org/'])(
    '«%s» is not followed',
    async (href) => {
      expect(await followLink(href, HERE)).toEqual({ is: 'not-followed' });
    },
  );

  it.each([
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://localhost/',
    'http://169.254.169.254/',
  ])('to %s reaches nothing when followed from the newsroom', async (href) => {
    expect(await followLink(href)).toEqual({ is: 'silent', why: 'closed' });
  });

  it('to a closed port is silent', async () => {
    expect(await followLink('http://127.0.0.1:9/', HERE)).toEqual({ is: 'silent', why: 'refused' });
  });
});

describe('many links', () => {
  const pace = { hosts: 2, gapMs: 1 };

  /** Follows them and gives «path fate» in the order in which they were told. */
  async function follow(hrefs: string[], how: Partial<Parameters<typeof followLinks>[1]> = {}): Promise<string[]> {
    seen.length = 0;
    const fates: string[] = [];
    const tell = (href: string, fate: LinkFate) => void fates.push(`${new URL(href).pathname} ${fate.is}`);
    await followLinks(hrefs, { tell, reach: HERE, pace, ...how });
    return fates;
  }

  it('are asked for once each, in the order of a host', async () => {
    const fates = await follow([at('/file.pdf'), at('/gone'), at('/file.pdf')]);
    expect(fates).toEqual(['/file.pdf fine', '/gone gone']);
    expect(seen).toEqual(['HEAD /file.pdf', 'HEAD /gone', 'GET /gone']);
  });

  it('of a host that stays silent are given up after three', async () => {
    const hrefs = Array.from({ length: 6 }, (_, number) => at(`/never?${number}`));
    const fates = await follow(hrefs, { reach: { ...HERE, timeoutMs: 50 } });
    expect(fates).toEqual(hrefs.map(() => '/never silent'));
    expect(seen).toHaveLength(3);
  });

  it('are left alone once time is up', async () => {
    expect(await follow([at('/fine')], { until: Date.now() - 1 })).toEqual([]);
  });

  it('that are broken off make nobody wait', async () => {
    const over = new AbortController();
    const fates = follow([at('/never')], { signal: over.signal });
    over.abort();
    expect(await fates).toEqual([]);
  });
});
