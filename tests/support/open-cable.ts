import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Cable {
  /** The same server, reached through the cable. */
  readonly url: string;
  /** Ends every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Keeps every connection and lets nothing through. */
  hold(): void;
  mend(): Promise<void>;
}

/** A way to a server that a test can cut and mend; cut it at the end. */
export async function openCable(target: string): Promise<Cable> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const way = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
    }
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  const address = way.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(address.port) }).href,
    async cut() {
      for (const socket of sockets) socket.destroy();
      if (!way.listening) return;
      way.close();
      await once(way, 'close');
    },
    hold() {
      for (const socket of sockets) socket.pause();
    },
    async mend() {
      way.listen(address.port, '127.0.0.1');
      await once(way, 'listening');
    },
  };
}
