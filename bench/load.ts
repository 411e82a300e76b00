import { connect } from 'node:net';
import { percentile } from './percentile';

/** What one run of requests on kept-alive connections gave. `wireBytes` is the whole answer, head and body. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly wireBytes: number;
}

const HOST = '127.0.0.1';

function requestFor(port: number, path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/html\r\nAccept-Encoding: br\r\nUser-Agent: couplet-bench\r\n\r\n`;
}

/** The length of one answer: every answer of these servers has the same. */
async function measureAnswer(port: number, request: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const socket = connect(port, HOST, () => socket.write(request));
  let received = Buffer.alloc(0);
  socket.on('data', (part) => {
    received = Buffer.concat([received, part]);
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
    if (!head.startsWith('HTTP/1.1 200 ')) reject(new Error(`Answered with ${head.split('\r\n', 1)[0]}`));
    if (received.length >= end + 4 + length) resolve(end + 4 + length);
  });
  socket.once('error', reject);
  return promise.finally(() => socket.destroy());
}

/** One request after the other on each connection; the answers are counted by their bytes, so that the client costs little. */
async function load({
  port,
  path,
  connections,
  seconds,
}: {
  port: number;
  path: string;
  connections: number;
  seconds: number;
}): Promise<Load> {
  const request = requestFor(port, path);
  const wireBytes = await measureAnswer(port, request);
  const times: number[] = [];
  const { promise: finished, resolve: finish, reject } = Promise.withResolvers<void>();
  const began = performance.now();
  const until = began + seconds * 1000;
  let open = connections;

  for (let n = 0; n < connections; n += 1) {
    let missing = wireBytes;
    let sent = 0;
    const socket = connect(port, HOST, () => {
      sent = performance.now();
      socket.write(request);
    });
    socket.setNoDelay(true);
    socket.once('error', reject);
    socket.on('data', (part) => {
      missing -= part.length;
      if (missing > 0) return;
      const now = performance.now();
      times.push(now - sent);
      if (now > until) {
        socket.destroy();
        open -= 1;
        if (open === 0) finish();
        return;
      }
      missing = wireBytes;
      sent = now;
      socket.write(request);
    });
  }
  await finished;
  const elapsed = (performance.now() - began) / 1000;
  return { perSecond: times.length / elapsed, p50: percentile(times, 0.5), p99: percentile(times, 0.99), wireBytes };
}

const [port, path = '/', connections, seconds] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await load({ port: Number(port), path, connections: Number(connections), seconds: Number(seconds) })));
