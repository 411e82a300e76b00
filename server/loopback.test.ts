import { afterEach, expect, test } from 'vitest';
import { type Loopback, openLoopback } from './loopback';

const open: Loopback[] = [];

afterEach(async () => {
  for (const loopback of open.splice(0)) await loopback.close();
});

async function loopbackOf(handler: Parameters<typeof openLoopback>[0]['handler']): Promise<Loopback> {
  const loopback = await openLoopback({ handler, origin: 'https://news.example.org' });
  open.push(loopback);
  return loopback;
}

test('renders through the handler, without scripts, under the public host', async () => {
  const loopback = await loopbackOf((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<html><body>${request.headers.host} ${request.url}<script>flight()</script></body></html>`);
  });
  const { status, body } = await loopback.render('/en/news/page/2');
  expect(status).toBe(200);
  expect(body.toString()).toBe('<html><body>news.example.org /en/news/page/2</body></html>');
});

test('takes the status from the head of the page and removes it there', async () => {
  const loopback = await loopbackOf((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<head><meta name="couplet:status" content="410"/><title>已撤</title></head>');
  });
  const { status, body } = await loopback.render('/zh/news/gone');
  expect(status).toBe(410);
  expect(body.toString()).toBe('<head><title>已撤</title></head>');
});

test('keeps a redirect, with its own origin taken off', async () => {
  const loopback = await loopbackOf((_request, response) => {
    response.writeHead(308, { Location: 'https://news.example.org/en/news/new' }).end('moved');
  });
  const { status, location } = await loopback.render('/en/news/old');
  expect([status, location]).toEqual([308, '/en/news/new']);
});

test('refuses a page that failed', async () => {
  const loopback = await loopbackOf((_request, response) => response.writeHead(500).end('<h1>oops</h1>'));
  await expect(loopback.render('/en')).rejects.toThrow('500');
});

test('refuses a page that was cut off', async () => {
  const loopback = await loopbackOf((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' });
    response.write('<html>', () => response.destroy());
  });
  await expect(loopback.render('/en')).rejects.toThrow();
});

const SHELL = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';

test('puts the words of the page for missing addresses where Next leaves them to a script', async () => {
  const loopback = await loopbackOf((request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.url === '/en/not-found' ? '<html lang="en"><body>Not here</body></html>' : SHELL);
  });
  const { status, body } = await loopback.render('/en/news/nothing?page=2');
  expect([status, body.toString()]).toEqual([404, '<html lang="en"><body>Not here</body></html>']);
});

test('refuses a page that is empty without scripts', async () => {
  const loopback = await loopbackOf((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(SHELL);
  });
  await expect(loopback.render('/en')).rejects.toThrow('script');
});
