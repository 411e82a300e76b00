import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from 'node:http';
import type { DatabaseWatch } from '@/db/watch-database';
import { createGate } from './gate';
import { logLine } from './log-line';
import type { Passed } from './loopback';
import { sendOnce } from './send-once';

/** Answers other programs, which ask for JSON. */
export type InterfaceAnswer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Pass = (target: string, headers: IncomingHttpHeaders) => Promise<Passed>;

const BOUNDS = { atOnce: 8, mostWaiting: 200 };
const HEARD = ['accept', 'accept-language', 'if-modified-since', 'origin'] as const;
// Of the connection, or made anew for the form that is sent.
const LEFT_OUT = new Set(['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding', 'x-couplet-topics']);

/**
 * Nothing is kept. `pass` asks Next, which says itself how long an answer holds. While the database is away, and when there is too much to
 * do, programs are told when to come back.
 */
export function createInterfaceAnswer({
  pass,
  watch,
  bounds = BOUNDS,
}: {
  pass: Pass;
  watch: Pick<DatabaseWatch, 'answers' | 'check'>;
  bounds?: typeof BOUNDS;
}): InterfaceAnswer {
  const gate = createGate(bounds);
  return async (request, response) => {
    const target = request.url ?? '/';
    if (!watch.answers() && !(await watch.check())) return sendProblem(response, 503);
    const answer = await gate(() => pass(target, heardIn(request.headers))).catch((cause: unknown) => {
      logLine(`${target} could not be answered`, cause);
    });
    if (answer === null) return sendProblem(response, 503);
    if (!answer || answer.status === 500) return sendProblem(response, (await watch.check()) ? 500 : 503);
    // Next has a page of its own for addresses that nobody made; a program is told in its own way (RFC 9457).
    if (answer.status === 404 && answer.headers['content-type']?.startsWith('text/html')) return sendProblem(response, 404);
    const contentType = answer.headers['content-type'] ?? 'application/octet-stream';
    await sendOnce(request, response, { status: answer.status, contentType, headers: headersOf(answer.headers), body: answer.body });
  };
}

const SECONDS = '5';

/** The plainest problem (RFC 9457 §4.2.1), which pages elsewhere may read too. */
function sendProblem(response: ServerResponse, status: 404 | 500 | 503): void {
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status });
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' };
  response.writeHead(status, status === 503 ? { ...headers, 'Retry-After': SECONDS } : headers).end(body);
}

function heardIn(given: IncomingHttpHeaders): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = Object.fromEntries(HEARD.map((name) => [name, given[name]]).filter(([, value]) => value));
  const held = given['if-none-match'];
  return held === undefined ? headers : { ...headers, 'if-none-match': held.replaceAll('W/"', '"') };
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
