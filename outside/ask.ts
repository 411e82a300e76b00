import { type LookupAddress, lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Silence } from '@/domain/inspection/link-fate';
import { isPublicAddress } from './public-address';

/** How far a request may go: which addresses it may connect to, how long it may take in all, and how much of an answer is kept. */
export type Reach = { isOpen: (address: string) => boolean; timeoutMs: number; mostBytes: number };

export const INTERNET: Reach = { isOpen: isPublicAddress, timeoutMs: 10_000, mostBytes: 65_536 };

export type Answer = { status: number; location: string | null; type: string; beginning: string };

/** A request that went unanswered. */
export class Unanswered extends Error {
  constructor(readonly why: Silence) {
    super(why);
  }
}

const CALLED = 'Couplet link inspection';

/**
 * Asks once, follows nothing, and keeps the beginning of the answer. Where a name leads is judged at the moment of connecting, so a
 * name that changes its address in between gains nothing. Throws `Unanswered`.
 */
export function ask(url: URL, { method, reach }: { method: 'HEAD' | 'GET'; reach: Reach }): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !reach.isOpen(host)) return Promise.reject(new Unanswered('closed'));
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const headers = { 'user-agent': CALLED, accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'identity' };
    const signal = AbortSignal.timeout(reach.timeoutMs);
    const asked: ClientRequest = send(url, { method, headers, agent: false, lookup: lookupWithin(reach), signal }, (answer) =>
      keepBeginning(answer, { most: reach.mostBytes, keep: resolve, fail: (cause) => reject(new Unanswered(whyOf(cause))) }),
    );
    asked.on('error', (cause) => reject(new Unanswered(whyOf(cause))));
    asked.end();
  });
}

function lookupWithin({ isOpen }: Reach): LookupFunction {
  return (name, options, found) => {
    lookup(name, { ...options, all: true }, (cause, addresses: LookupAddress[]) => {
      if (cause) return found(cause, []);
      const open = addresses.filter(({ address }) => isOpen(address));
      const [first] = open;
      if (!first) return found(Object.assign(new Error('The address is not public.'), { code: 'ECLOSED' }), []);
      if (options.all) return found(null, open);
      found(null, first.address, first.family);
    });
  };
}

type Keeping = { most: number; keep: (answer: Answer) => void; fail: (cause: Error) => void };

function keepBeginning(answer: IncomingMessage, { most, keep, fail }: Keeping): void {
  const parts: Buffer[] = [];
  let size = 0;
  const finish = () => {
    const beginning = Buffer.concat(parts).subarray(0, most).toString('utf8');
    keep({
      status: answer.statusCode ?? 0,
      location: answer.headers.location ?? null,
      type: answer.headers['content-type'] ?? '',
      beginning,
    });
  };
  answer.on('data', (part: Buffer) => {
    parts.push(part);
    size += part.length;
    if (size < most) return;
    finish();
    answer.destroy();
  });
  answer.on('end', finish);
  answer.on('error', fail);
}

const WHY: Record<string, Silence> = {
  ECLOSED: 'closed',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ABORT_ERR: 'timed-out',
  ETIMEDOUT: 'timed-out',
};

function whyOf(cause: Error): Silence {
  const code = 'code' in cause ? String(cause.code) : '';
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return 'certificate';
  return WHY[code] ?? (cause.name === 'TimeoutError' || cause.name === 'AbortError' ? 'timed-out' : 'broken-off');
}
