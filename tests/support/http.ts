import { createServer, type RequestListener, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

export interface TestServer {
  readonly port: number;
  /** Sends the target as it is written: no client may tidy up a hostile path. */
  get(target: string, headers?: NodeJS.Dict<string>, method?: string): Promise<Answer>;
}

/** A real server on a free port, closed when the test has finished. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener);
  const { promise: bound, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await bound;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    port,
    async get(target, headers = {}, method = 'GET') {
      const { promise, resolve: answered, reject } = Promise.withResolvers<Answer>();
      const sent = request({ host: '127.0.0.1', port, path: target, headers, method, agent: false }, async (response) => {
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) });
      });
      sent.once('error', reject).end();
      return promise;
    },
  };
}
