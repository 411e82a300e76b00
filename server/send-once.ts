import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { compressOnce } from './compress';
import { negotiateEncoding } from './negotiate-encoding';

interface Once {
  readonly status: number;
  readonly contentType: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Sends an answer that is kept nowhere, in the form that whoever asked takes. */
export async function sendOnce(request: IncomingMessage, response: ServerResponse, once: Once): Promise<void> {
  const accepted = request.headers['accept-encoding'];
  const encoding = negotiateEncoding(typeof accepted === 'string' ? accepted : undefined);
  const body = await compressOnce(once.body, once.contentType, encoding);
  const packed = body !== once.body;
  response.writeHead(once.status, {
    ...once.headers,
    'Content-Type': once.contentType,
    ...(packed ? { 'Content-Encoding': encoding } : {}),
    ...(once.status === 304 ? {} : { 'Content-Length': body.length }),
  });
  response.end(body);
}
