import { randomBytes } from 'node:crypto';
import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Rendered } from './finish-page';
import { notFoundPath, placeOf } from './page-address';
import { stripFramework } from './strip-framework';
import { topicsIn } from './topics-in';

/** Renders reader pages through Next by a request of our own, on a port that answers nobody else. */
export interface Loopback {
  /** The page of a key as readers get it. Rejects what is no answer to keep: a status of 500 and more, silence, half a page. */
  render(key: string): Promise<Rendered>;
  /** What Next itself answers, with whatever of the headers it was asked under. */
  pass(target: string, headers: IncomingHttpHeaders): Promise<Passed>;
  close(): Promise<void>;
}

export interface Passed {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const PATIENCE_MS = 15_000;
const SECRET = 'x-couplet-fill';

/** `origin` is the newsroom's own address, which Next may need to know and which redirects are made relative to. */
export async function openLoopback({ handler, origin }: { handler: Handler; origin: string }): Promise<Loopback> {
  const secret = randomBytes(32).toString('base64url');
  // Programs that ask much do not keep readers waiting.
  const agents = { pages: new Agent({ keepAlive: true, maxSockets: 16 }), others: new Agent({ keepAlive: true, maxSockets: 8 }) };
  const { host, protocol } = new URL(origin);
  const headers = {
    [SECRET]: secret,
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'user-agent': 'couplet-page-store',
    accept: 'text/html, */*;q=0.8',
    'accept-encoding': 'identity',
  };

  // A connection that is ended on one side while the other is just using it again would cost a reader their page.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, response) => {
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

  async function ask(path: string, agent: Agent, given: IncomingHttpHeaders = {}): Promise<Passed> {
    const { promise, resolve: answer, reject: fail } = Promise.withResolvers<IncomingMessage>();
    const signal = AbortSignal.timeout(PATIENCE_MS);
    request({ host: '127.0.0.1', port, path, headers: { ...given, ...headers }, agent, signal }, answer)
      .once('error', fail)
      .end();
    const response = await promise;
    return { status: response.statusCode ?? 500, headers: response.headers, body: await buffer(response) };
  }

  async function answered(key: string): Promise<Rendered> {
    const { status, headers: said, body } = await ask(key, agents.pages);
    if (status >= 500) throw new Error(`The page ${key} was answered with ${status}`);
    const contentType = said['content-type'] ?? 'text/html; charset=utf-8';
    const location = said.location ? withoutOrigin(said.location, origin) : null;
    const topics = topicsIn([said['x-couplet-topics'] ?? []].flat().join(' '));
    if (location !== null) return { status, contentType, location, topics, body: Buffer.alloc(0) };
    if (!contentType.startsWith('text/html')) return { status, contentType, location, topics, body };
    const page = stripFramework(body.toString('utf8'));
    const named = [...new Set([...topics, ...page.topics])];
    return { status: page.status ?? status, contentType, location, topics: named, body: Buffer.from(page.html) };
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
    pass: (target, given) => ask(target, agents.others, given),
    async close() {
      for (const agent of Object.values(agents)) agent.destroy();
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
  return placeOf(key)?.language ?? 'zh';
}

function withoutOrigin(location: string, origin: string): string {
  return location.startsWith(`${origin}/`) ? location.slice(origin.length) : location;
}
