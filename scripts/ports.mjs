import { createServer } from 'node:net';
import { Advice } from './at-the-door.mjs';

function listenOnce(port, host) {
  return new Promise((listened, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen({ port, host }, () => {
      const taken = probe.address().port;
      probe.close(() => listened(taken));
    });
  });
}

/** A TCP port on the loopback that nobody uses at the moment. */
export function freePort() {
  return listenOnce(0, '127.0.0.1');
}

/** The wanted port where it is free, else another one. */
export function portLike(wanted) {
  return wanted ? listenOnce(wanted, '127.0.0.1').catch(freePort) : freePort();
}

/** Refuses a port that somebody else uses, or that this account may not use. */
export async function requirePort(port) {
  try {
    await listenOnce(port);
  } catch (problem) {
    if (problem.code === 'EADDRINUSE') {
      throw new Advice(`Port ${port} is in use by another program. End that program, or choose another port: PORT=${port + 1} npm start`);
    }
    throw new Advice(`Couplet may not open port ${port}. Choose one above 1023, for example: PORT=3000 npm start`);
  }
}
