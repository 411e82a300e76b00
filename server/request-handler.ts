import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseWatch } from '@/db/watch-database';
import { answerPage } from './answer-page';
import { chooseLocale } from './choose-locale';
import type { EventStream } from './event-stream';
import { type Health, sendHealth } from './health';
import { logLine } from './log-line';
import type { Handler } from './loopback';
import { sendMedia } from './media-files';
import { notFoundAddress, type PageAddress, pageAddress } from './page-address';
import type { PageStore } from './page-store';
import type { StaticFiles } from './static-files';
import { sendUnavailable } from './unavailable-page';

/** What stands before Next. `pages` is null for developers, who want to see Next's own answers. */
export interface Rooms {
  readonly pages: PageStore | null;
  readonly files: StaticFiles | null;
  readonly mediaDir: string;
  readonly watch: Pick<DatabaseWatch, 'answers' | 'check'>;
  readonly stream: Pick<EventStream, 'serve'>;
  readonly health: () => Promise<Health>;
  readonly next: Handler;
}

/** A kept page is answered before anything else is looked at: its exact address is the key. */
export function createRequestHandler(rooms: Rooms): (request: IncomingMessage, response: ServerResponse) => void {
  const { pages } = rooms;
  return (request, response) => {
    const target = request.url ?? '/';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const ready = reads ? pages?.kept(target) : undefined;
    if (ready) {
      answerPage(request, response, ready);
      return;
    }
    route(rooms, { request, response, target, reads }).catch((cause: unknown) => {
      if (!response.destroyed) logLine(`${request.method} ${target} could not be answered`, cause);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Cache-Control': 'no-store' }).end();
    });
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: string;
  readonly reads: boolean;
}

async function route(rooms: Rooms, exchange: Exchange): Promise<void> {
  const { request, response, target, reads } = exchange;
  const path = target.split('?', 1)[0];
  if (reads && path === '/') return sendHome(request, response);
  if (reads && path === '/api/health') return sendHealth(response, await rooms.health());
  if (reads && path === '/api/stream') return rooms.stream.serve(request, response);
  if (reads && target.startsWith('/media/')) return sendMedia(rooms.mediaDir, request, response);
  const file = reads ? rooms.files?.find(target) : null;
  if (file) return answerPage(request, response, await file);
  const address = rooms.pages ? pageAddress(target) : 'elsewhere';
  if (address === 'malformed') return sendPlain(response, 400, 'Not an address of this site\n');
  if (address === 'nowhere' && rooms.pages) {
    const locale = chooseLocale(request.headers);
    return sendReaderPage(rooms, rooms.pages, { ...exchange, address: notFoundAddress(locale) });
  }
  if (address !== 'elsewhere' && address !== 'nowhere' && rooms.pages) return sendReaderPage(rooms, rooms.pages, { ...exchange, address });
  guardDesk(response);
  await rooms.next(request, response);
}

function sendHome(request: IncomingMessage, response: ServerResponse): void {
  const headers = { Location: `/${chooseLocale(request.headers)}`, 'Cache-Control': 'no-store', Vary: 'Cookie, Accept-Language' };
  response.writeHead(307, headers).end();
}

async function sendReaderPage(rooms: Rooms, pages: PageStore, exchange: Exchange & { address: PageAddress }): Promise<void> {
  const { request, response, reads, address } = exchange;
  if (!reads) {
    response.setHeader('Allow', 'GET, HEAD');
    return sendPlain(response, 405, 'Reader pages can only be read\n');
  }
  const ready = pages.kept(address.key);
  if (ready) return answerPage(request, response, ready);
  const away = !rooms.watch.answers() && !(await rooms.watch.check());
  if (away) return sendUnavailable(response, { locale: address.locale, status: 503 });
  const page = await pages.obtain(address).catch((cause: unknown) => logLine(`${address.key} could not be rendered`, cause));
  if (page) return answerPage(request, response, page);
  sendUnavailable(response, { locale: address.locale, status: (await rooms.watch.check()) ? 500 : 503 });
}

// Next adds what else a desk page needs; these hold for everything that it answers.
function guardDesk(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Content-Security-Policy', "frame-ancestors 'none'; base-uri 'self'; object-src 'none'");
}

function sendPlain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(words);
}
