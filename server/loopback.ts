import { randomBytes } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Rendered } from './finish-page';
import { notFoundPath } from './page-address';
import { stripFramework } from './strip-framework';

/** Renders reader pages through Next by a request of our own, on a port that answers nobody else. */
export interface Loopback {
  /** The page of a key as readers get it. Rejects what is no answer to keep: a status of 500 and more, silence, half a page. */
  render(key: string): Promise<Rendered>;
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const PATIENCE_MS = 15_000;
const SECRET = 'x-couplet-fill';

/** `origin` is the newsroom's own address, which Next may need to know and which redirects are made relative to. */
export async function openLoopback({ handler, origin }: { handler: Handler; origin: string }): Promise<Loopback> {
  const secret = randomBytes(32).toString('base64url');
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const { host, protocol } = new URL(origin);
  const headers = {
    [SECRET]: secret,
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'user-agent': 'couplet-page-store',
    accept: 'text/html',
    'accept-encoding': 'identity',
  };

  const server = createServer((incoming, response) => {
    if (incoming.headers[SECRET] !== secret) {
      response.writeHead(403).end();
      return;
    }
    delete incoming.headers[SECRET];
    void handler(incoming, response);
  });
  const { promise: bound, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(0, '127.0.0.1', resolve);
  await bound;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback has no port');
  const { port } = address;

  async function ask(key: string): Promise<IncomingMessage> {
    const { promise, resolve: answer, reject: fail } = Promise.withResolvers<IncomingMessage>();
    const signal = AbortSignal.timeout(PATIENCE_MS);
    request({ host: '127.0.0.1', port, path: key, headers, agent, signal }, answer).once('error', fail).end();
    return promise;
  }

  async function answered(key: string): Promise<Rendered> {
    const answer = await ask(key);
    const status = answer.statusCode ?? 500;
    const raw = await buffer(answer);
    if (status >= 500) throw new Error(`The page ${key} was answered with ${status}`);
    const contentType = answer.headers['content-type'] ?? 'text/html; charset=utf-8';
    const location = answer.headers.location ? withoutOrigin(answer.headers.location, origin) : null;
    if (location !== null) return { status, contentType, location, body: Buffer.alloc(0) };
    if (!contentType.startsWith('text/html')) return { status, contentType, location, body: raw };
    const page = stripFramework(raw.toString('utf8'));
    return { status: page.status ?? status, contentType, location, body: Buffer.from(page.html) };
  }

  return {
    async render(key) {
      const rendered = await answered(key);
      if (!isShell(rendered)) return rendered;
      // Next leaves the words of `notFound()` to its scripts. The page that says them in full has an address of its own.
      const missing = rendered.status === 404 ? await answered(notFoundPath(localeOf(key))) : rendered;
      if (isShell(missing)) throw new Error(`The page ${key} needs a script to be whole`);
      return { ...missing, status: 404 };
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      const { promise: closed, resolve: end } = Promise.withResolvers<void>();
      server.close(() => end());
      await closed;
    },
  };
}

function isShell({ body }: Rendered): boolean {
  return body.subarray(0, 100).includes('<html id="__next_error__"');
}

function localeOf(key: string): string {
  return key.split(/[/?]/)[1] ?? '';
}

function withoutOrigin(location: string, origin: string): string {
  return location.startsWith(`${origin}/`) ? location.slice(origin.length) : location;
}
