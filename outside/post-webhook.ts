import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** The status of an answer, or in one word why there was none. */
export type Posted = { status: number } | { fault: string };

const PATIENCE_MS = 15_000;

/**
 * Tells a receiver, follows nothing and reads nothing of its answer. An administrator chose the address; it may well be on the
 * institution's own network.
 */
export function postWebhook(address: string, { headers, body }: { headers: Record<string, string>; body: string }): Promise<Posted> {
  const url = new URL(address);
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  const given = {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Couplet',
  };
  return new Promise((resolve) => {
    const asked = send(url, { method: 'POST', headers: given, agent: false, signal: AbortSignal.timeout(PATIENCE_MS) }, (answer) => {
      answer.destroy();
      resolve({ status: answer.statusCode ?? 0 });
    });
    asked.on('error', (cause) => resolve({ fault: faultOf(cause) }));
    asked.end(body);
  });
}

function faultOf(cause: Error): string {
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'timed-out';
  return 'code' in cause ? String(cause.code) : 'broken-off';
}
