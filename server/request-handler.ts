import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { DatabaseWatch } from '@/db/watch-database';
import { answerPage } from './answer-page';
import { chooseLanguage } from './choose-language';
import type { EventStream } from './event-stream';
import { type Health, sendHealth } from './health';
import { createInterfaceAnswer, type InterfaceAnswer } from './interface-answer';
import { logLine } from './log-line';
import type { Handler } from './loopback';
import { type MediaRoom, sendMedia } from './media-files';
import type { ReaderPages } from './open-reader-pages';
import { notFoundAddress, type PageAddress } from './page-address';
import { createSearchPage, type SearchPage } from './search-page';
import type { StaticFiles } from './static-files';
import { targetOf } from './target';
import { suggestInTraditional } from './traditional/suggest-in-traditional';
import { sendUnavailable } from './unavailable-page';

/** What stands before Next. `pages` is null for developers, who want to see Next's own answers. */
export interface Rooms {
  readonly pages: Pick<ReaderPages, 'store' | 'search' | 'pass'> | null;
  readonly files: StaticFiles | null;
  readonly media: MediaRoom;
  readonly watch: Pick<DatabaseWatch, 'answers' | 'check'>;
  readonly stream: Pick<EventStream, 'serve'>;
  readonly health: () => Promise<Health>;
  readonly next: Handler;
}

/** A kept page is answered before anything else is looked at: its exact address is the key. */
export function createRequestHandler(rooms: Rooms): (request: IncomingMessage, response: ServerResponse) => void {
  const { pages, watch } = rooms;
  const readers = pages && {
    store: pages.store,
    search: createSearchPage({ render: pages.search, watch }),
    programs: createInterfaceAnswer({ pass: suggestInTraditional(pages.pass), watch }),
  };
  return (request, response) => {
    const target = request.url ?? '/';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const ready = reads ? pages?.store.kept(target) : undefined;
    if (ready) {
      answerPage(request, response, ready);
      return;
    }
    route(rooms, readers, { request, response, target, reads }).catch((cause: unknown) => {
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

/** What answers readers. */
interface Readers {
  readonly store: ReaderPages['store'];
  readonly search: SearchPage;
  readonly programs: InterfaceAnswer;
}

async function route(rooms: Rooms, readers: Readers | null, exchange: Exchange): Promise<void> {
  const { request, response, target, reads } = exchange;
  const path = target.split('?', 1)[0];
  if (reads && path === '/') return sendHome(request, response);
  if (reads && path === '/api/health') return sendHealth(response, await rooms.health());
  if (reads && path === '/api/stream') return rooms.stream.serve(request, response);
  if (reads && target.startsWith('/media/')) return sendMedia(rooms.media, request, response);
  const file = reads ? rooms.files?.find(target) : null;
  if (file) return answerPage(request, response, await file);
  if (readers && (await isForReaders(rooms, readers, exchange))) return;
  guardDesk(response);
  await rooms.next(request, response);
}

/** Answers what readers and their programs ask for; false where that is somebody else's. */
async function isForReaders(rooms: Rooms, readers: Readers, exchange: Exchange): Promise<boolean> {
  const { request, response, reads } = exchange;
  const target = targetOf(exchange.target);
  if (target.at === 'elsewhere' || (target.at === 'interface' && request.method === 'OPTIONS')) return false;
  if (target.at === 'malformed') sendPlain(response, 400, 'Not an address of this site\n');
  else if (target.at === 'interface' && reads) await readers.programs(request, response);
  else if (!reads) refuseWriting(response);
  else if (target.at === 'moved') response.writeHead(301, { Location: target.to, 'Cache-Control': 'public, no-cache' }).end();
  else if (target.at === 'search') await readers.search(request, response, target);
  else {
    const address = target.at === 'page' ? target.address : notFoundAddress(chooseLanguage(request.headers));
    await sendReaderPage(rooms, readers, { ...exchange, address });
  }
  return true;
}

function sendHome(request: IncomingMessage, response: ServerResponse): void {
  const headers = { Location: `/${chooseLanguage(request.headers)}`, 'Cache-Control': 'no-store', Vary: 'Cookie, Accept-Language' };
  response.writeHead(307, headers).end();
}

async function sendReaderPage(rooms: Rooms, { store }: Readers, exchange: Exchange & { address: PageAddress }): Promise<void> {
  const { request, response, address } = exchange;
  const ready = store.kept(address.key);
  if (ready) return answerPage(request, response, ready);
  // The Traditional form of a page that is kept can be made without the database.
  const source = address.simplified ?? address;
  const what = extname(address.path) === '' ? 'page' : 'file';
  const asked = { language: address.simplified ? 'zh-hant' : address.locale, what } as const;
  const away = !store.kept(source.key) && !rooms.watch.answers() && !(await rooms.watch.check());
  if (away) return sendUnavailable(response, { ...asked, status: 503 });
  const page = await store.obtain(address).catch((cause: unknown) => logLine(`${address.key} could not be rendered`, cause));
  if (page) return answerPage(request, response, page);
  await sendUnavailable(response, { ...asked, status: (await rooms.watch.check()) ? 500 : 503 });
}

function refuseWriting(response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD');
  sendPlain(response, 405, 'What readers get can only be read\n');
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
