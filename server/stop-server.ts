import type { Server } from 'node:http';

const PATIENCE_MS = 4000;

/** Takes no new connections, lets the requests under way finish for a few seconds, then cuts off what is left. */
export async function stopServer(server: Server): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // A connection that is kept alive turns idle only when its last answer has gone out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const enough = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(enough);
}
