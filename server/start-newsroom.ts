import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { isAtTheDesk } from '@/app/is-at-the-desk';
import { mayFollow } from '@/app/may-follow';
import { checkAhead } from '@/db/check-ahead';
import { closeDatabases } from '@/db/database';
import { isShownPicture } from '@/db/views/reader/is-shown-picture';
import { watchDatabase } from '@/db/watch-database';
import { createCheckQueue } from './check-queue';
import { createEventStream } from './event-stream';
import type { Health } from './health';
import { logLine } from './log-line';
import type { Handler } from './loopback';
import { openReaderPages } from './open-reader-pages';
import { createRequestHandler } from './request-handler';
import type { Settings } from './settings';
import { openShownPictures } from './shown-pictures';
import { openStaticFiles } from './static-files';
import { stopServer } from './stop-server';
import { openWebhookDeliveries } from './webhook-deliveries';

/** A newsroom that answers at its port. */
export interface Newsroom {
  stop(): Promise<void>;
}

/** Starts everything that serves, or says in one sentence why it can't. The database may be away: pages on disk are served then. */
export async function startNewsroom(settings: Settings, release: string): Promise<Newsroom | string> {
  const { dev, dataDir, buildDir, origin, port } = settings;
  const build = dev ? 'development' : await readFile(join(buildDir, 'BUILD_ID'), 'utf8').catch(() => null);
  if (build === null) return 'There is no build to serve. Start Couplet with «npm start», which makes one.';

  const server = createServer({ keepAliveTimeout: 65_000 });
  const app = next({ dev, httpServer: server, port, hostname: new URL(origin).hostname });
  const handle = app.getRequestHandler();
  let appIsUp = false;
  const prepared = app.prepare().then(() => {
    appIsUp = true;
  });
  const renderThroughNext: Handler = (request, response) => prepared.then(() => handle(request, response));
  const stream = createEventStream(mayFollow);
  const mediaDir = join(dataDir, 'media');
  const shown = openShownPictures(mediaDir, isShownPicture);
  const { secret, pageStoreBytes: budget } = settings;
  const pages = dev ? null : await openReaderPages({ next: renderThroughNext, origin, dataDir, build, budget, secret });

  const checks = createCheckQueue(checkAhead, (cause) => logLine('An article in review could not be checked ahead', cause));
  const webhooks = openWebhookDeliveries({ origin, failed: (cause) => logLine('What is due to webhooks could not be read', cause) });
  const watch = watchDatabase({
    url: settings.databaseUrl,
    secret,
    heard(channel, payload) {
      if (channel === 'couplet_pages') return pages?.shared.arrived(payload);
      if (channel !== 'couplet_reader') return tellDesks(channel, payload);
      shown.forget();
      pages?.catchUp();
      webhooks.wake();
    },
    resumed() {
      shown.forget();
      pages?.compare();
      stream.resync();
    },
    met: () => pages?.shared.met(),
    beat() {
      pages?.compare();
      webhooks.wake();
    },
  });

  function tellDesks(channel: 'couplet_editions' | 'couplet_articles', payload: string): void {
    const [id = '', version = ''] = payload.split(':');
    if (channel === 'couplet_articles') {
      stream.article(id);
      checks.add(id);
    } else stream.edition(id, Number(version));
  }

  async function health(): Promise<Health> {
    const database = await watch.check();
    const pageStore = pages ? { ...pages.store.size(), change: pages.store.seen() } : { entries: 0, bytes: 0, waiting: 0, change: 0 };
    return { app: appIsUp, database, listen: watch.listening(), pageStore, streams: stream.clients(), version: release };
  }

  const answer = createRequestHandler({
    pages,
    files: await openStaticFiles({ buildDir, publicDir: 'public' }),
    media: { folder: mediaDir, shown, isAtTheDesk },
    watch,
    stream,
    health,
    next: renderThroughNext,
  });
  server.on('request', answer);
  await pages?.compared();
  const fault = await listen(server, port);
  if (fault !== null) return fault;
  await prepared;

  return {
    async stop() {
      stream.close();
      checks.close();
      await stopServer(server);
      await watch.close();
      await webhooks.close();
      await pages?.close();
      await app.close();
      await closeDatabases();
    },
  };
}

async function listen(server: Server, port: number): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.ErrnoException | null>();
  server.once('error', resolve).listen(port, () => resolve(null));
  const fault = await promise;
  if (fault === null) return null;
  if (fault.code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or choose another one with PORT=<number>.`;
  if (fault.code === 'EACCES') return `Port ${port} is not open to this account. Choose one above 1023 with PORT=<number>.`;
  throw fault;
}
