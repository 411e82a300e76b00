import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentType } from './content-type';

const ADDRESS = /^\/media\/([0-9a-f-]{1,64})\/([a-z0-9][a-z0-9.-]{0,63})(?:\?|$)/;

/**
 * Answers `/media/<id>/<variant>` from `folder`. A file never changes under its id, so browsers may keep it for good. What the pattern
 * does not allow, links, folders and unknown kinds of file are all simply not there.
 */
export async function sendMedia(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, id, variant] = ADDRESS.exec(request.url ?? '') ?? [];
  const type = variant ? contentType(variant) : null;
  const handle = id && variant && type ? await openFile(join(folder, id, variant)) : null;
  if (!handle || type === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('Not found\n');
    return;
  }
  try {
    const { size } = await handle.stat();
    const headers = {
      ETag: `"${id}/${variant}"`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    };
    if (request.headers['if-none-match'] === headers.ETag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

async function openFile(path: string): Promise<FileHandle | null> {
  // Windows knows no O_NOFOLLOW.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(() => null);
  if (!handle || (await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}
