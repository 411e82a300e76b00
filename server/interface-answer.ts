import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGate } from './gate';
import type { Passed } from './loopback';
import { sendOnce } from './send-once';

/** Answers other programs, which ask for JSON. */
export type InterfaceAnswer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Pass = (target: string, headers: IncomingHttpHeaders) => Promise<Passed>;

const BOUNDS = { atOnce: 8, mostWaiting: 200 };
const HEARD = ['accept', 'accept-language', 'if-modified-since', 'origin'] as const;
// Of the connection, or made anew for the form that is sent.
const LEFT_OUT = new Set(['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding', 'x-couplet-topics']);

/** Nothing is kept. `pass` asks Next, which says itself how long an answer holds. */
export function createInterfaceAnswer(pass: Pass, bounds = BOUNDS): InterfaceAnswer {
  const gate = createGate(bounds);
  return async (request, response) => {
    const headers: IncomingHttpHeaders = Object.fromEntries(
      HEARD.map((name) => [name, request.headers[name]]).filter(([, value]) => value),
    );
    const held = request.headers['if-none-match'];
    if (held !== undefined) headers['if-none-match'] = held.replaceAll('W/"', '"');
    const answer = await gate(() => pass(request.url ?? '/', headers));
    if (!answer) {
      response.writeHead(503, { 'Retry-After': '1', 'Cache-Control': 'no-store' }).end();
      return;
    }
    const contentType = answer.headers['content-type'] ?? 'application/octet-stream';
    await sendOnce(request, response, { status: answer.status, contentType, headers: headersOf(answer.headers), body: answer.body });
  };
}

function headersOf(said: IncomingHttpHeaders): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { 'X-Content-Type-Options': 'nosniff', Vary: varyOf(said.vary) };
  for (const [name, value] of Object.entries(said)) if (!LEFT_OUT.has(name) && name !== 'vary') headers[name] = value;
  // Compressed or not, the answer says the same, but not in the same bytes (RFC 9110 §8.8.3).
  if (said.etag?.startsWith('"')) headers.etag = `W/${said.etag}`;
  return headers;
}

// What Next varies its own pages by, which other programs never send.
const OF_NEXT = /^(?:rsc|next-)/;

function varyOf(said = ''): string {
  const named = said.split(',').map((name) => name.trim());
  return [...new Set([...named.filter((name) => name !== '' && !OF_NEXT.test(name.toLowerCase())), 'Accept-Encoding'])].join(', ');
}
