import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseWatch } from '@/db/watch-database';
import type { Rendered } from './finish-page';
import { createGate } from './gate';
import { logLine } from './log-line';
import type { Place } from './page-address';
import { readerHeaders } from './reader-headers';
import { sendOnce } from './send-once';
import { sendUnavailable } from './unavailable-page';

/** What somebody asked of the search. */
export interface Asked {
  readonly language: Place['language'];
  /** As it stands after the question mark. */
  readonly query: string;
}

/** Answers searches. Nothing of them is kept: nobody asks the same twice, and everybody could fill the store. */
export type SearchPage = (request: IncomingMessage, response: ServerResponse, asked: Asked) => Promise<void>;

// Searches share the processor and the database with readers of pages, and never take all of it.
const BOUNDS = { atOnce: 4, mostWaiting: 64 };

export function createSearchPage({
  render,
  watch,
  bounds = BOUNDS,
}: {
  render: (asked: Asked) => Promise<Rendered>;
  watch: Pick<DatabaseWatch, 'answers' | 'check'>;
  bounds?: typeof BOUNDS;
}): SearchPage {
  const gate = createGate(bounds);
  return async (request, response, asked) => {
    const answer = { language: asked.language, what: 'search' } as const;
    const away = !watch.answers() && !(await watch.check());
    if (away) return sendUnavailable(response, { ...answer, status: 503 });
    const found = await gate(() => render(asked)).catch((cause: unknown) => logLine('A search could not be answered', cause));
    if (found) return send(request, response, found);
    const broken = found === undefined && (await watch.check());
    await sendUnavailable(response, { ...answer, status: broken ? 500 : 503 });
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, contentType, location, body }: Rendered): Promise<void> {
  const headers: Record<string, string> = {};
  const always = readerHeaders(contentType);
  for (const [place, name] of always.entries()) if (place % 2 === 0) headers[name] = always[place + 1] ?? '';
  headers['Cache-Control'] = 'private, no-cache';
  if (location !== null) headers.Location = location;
  return sendOnce(request, response, { status, contentType, headers, body });
}
