import type { IncomingMessage, ServerResponse } from 'node:http';

/** Server-sent events for the desk: which editions and articles changed, never a word of their text. */
export interface EventStream {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  edition(id: string, version: number): void;
  article(id: string): void;
  /** Tells everybody to fetch again, because notices may have been missed. */
  resync(): void;
  clients(): number;
  close(): void;
}

/** Whether whoever sent the request is signed in and may follow these editions. */
export type MayFollow = (request: IncomingMessage, editionIds: readonly string[]) => Promise<boolean>;

interface Client {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly editions: ReadonlySet<string>;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_EDITIONS = 100;
const LIMITS = { clients: 2000, unsentBytes: 1024 * 1024, heartbeatMs: 15_000 };

/** A client that reads too slowly is cut off: it comes back and fetches from the version it holds. */
export function createEventStream(mayFollow: MayFollow, limits = LIMITS): EventStream {
  const clients = new Set<Client>();
  const heartbeat = setInterval(() => {
    for (const client of clients) {
      send(client, ':\n\n');
      void stillMay(client);
    }
  }, limits.heartbeatMs).unref();

  function send(client: Client, event: string): void {
    if (client.response.writableLength + event.length > limits.unsentBytes) client.response.destroy();
    else client.response.write(event);
  }

  // Signing out ends the stream. While nobody can say whether the session still holds, it goes on.
  async function stillMay({ request, response, editions }: Client): Promise<void> {
    if (!(await mayFollow(request, [...editions]).catch(() => true))) response.end();
  }

  return {
    async serve(request, response) {
      const editions = editionsOf(request.url ?? '');
      if (!editions) return refuse(response, 400);
      if (clients.size >= limits.clients) return refuse(response, 503);
      if (!(await mayFollow(request, editions))) return refuse(response, 403);
      if (response.destroyed) return;
      const client = { request, response, editions: new Set(editions) };
      clients.add(client);
      response.once('close', () => clients.delete(client));
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-cache, no-transform',
        'X-Accel-Buffering': 'no',
      });
      send(client, 'retry: 1000\n\n');
    },
    edition(id, version) {
      const event = message('edition', { id, version });
      for (const client of clients) if (client.editions.has(id)) send(client, event);
    },
    article(id) {
      const event = message('article', { id });
      for (const client of clients) send(client, event);
    },
    resync() {
      for (const client of clients) send(client, message('resync', {}));
    },
    clients: () => clients.size,
    close() {
      clearInterval(heartbeat);
      for (const client of clients) client.response.end();
    },
  };
}

/** Null for more editions than a desk shows at once, and for what is no id. */
function editionsOf(target: string): readonly string[] | null {
  const question = target.indexOf('?');
  const asked = new URLSearchParams(question < 0 ? '' : target.slice(question)).get('editions') ?? '';
  const ids = asked.split(',').filter((id) => id !== '');
  return ids.length <= MOST_EDITIONS && ids.every((id) => UUID.test(id)) ? ids : null;
}

function message(event: string, content: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(content)}\n\n`;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Cache-Control': 'no-store' }).end();
}
