import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateEncoding } from './negotiate-encoding';
import type { Page } from './page';

/** Sends a kept page. Node itself leaves out the body of an answer to HEAD. */
export function answerPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const { headers } = request;
  const accepted = headers['accept-encoding'];
  const form = page.forms[negotiateEncoding(typeof accepted === 'string' ? accepted : undefined)];
  const held = headers['if-none-match'];
  if (held !== undefined && page.status === 200 && holds(held, form.etag)) {
    response.writeHead(304, form.unchanged).end();
    return;
  }
  response.writeHead(page.status, form.head).end(form.body, 'latin1');
}

/** Whether an `If-None-Match` (RFC 9110 §13.1.2, weak comparison) names the tag. */
function holds(held: string, etag: string): boolean {
  if (held === etag || held.trim() === '*') return true;
  return held.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
