import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { VARIANT_WIDTHS, variantPath } from '@/domain/picture';
import { contentType } from './content-type';
import type { ShownPictures } from './shown-pictures';

/** The pictures of the newsroom and who may see them: everybody those that are published, the desk all. */
export interface MediaRoom {
  readonly folder: string;
  readonly shown: Pick<ShownPictures, 'isShown'>;
  readonly isAtTheDesk: (request: IncomingMessage) => Promise<boolean>;
}

const ADDRESS = /^\/media\/([0-9a-f-]{1,64})\/([a-z0-9][a-z0-9.-]{0,63})(?:\?|$)/;

/**
 * Answers `/media/<id>/<variant>`. A file never changes under its id, so browsers may keep what is published for good. What the pattern
 * does not allow, links, folders, unknown kinds of file and what readers may not see are all simply not there.
 */
export async function sendMedia({ folder, shown, isAtTheDesk }: MediaRoom, request: IncomingMessage, response: ServerResponse) {
  const [, id, variant] = ADDRESS.exec(request.url ?? '') ?? [];
  const type = variant ? contentType(variant) : null;
  if (!id || !variant || type === null) return sendNothing(response, 404);
  const isPublic = await shown.isShown(id);
  if (!isPublic && !(await isAtTheDesk(request))) return sendNothing(response, isPublic === null ? 503 : 404);
  const handle = (await openFile(join(folder, id, variant))) ?? (await openNarrower(folder, id, variant));
  if (!handle) return sendNothing(response, 404);
  try {
    const { size } = await handle.stat();
    const headers = {
      ETag: `"${id}/${variant}"`,
      'Cache-Control': isPublic ? 'public, max-age=31536000, immutable' : 'private, max-age=3600',
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

function sendNothing(response: ServerResponse, status: 404 | 503): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(status === 404 ? 'Not found\n' : 'Away\n');
}

async function openNarrower(folder: string, id: string, variant: string): Promise<FileHandle | null> {
  const asked = VARIANT_WIDTHS.find((width) => variant === `${width}.webp`);
  if (asked === undefined) return null;
  const files = await readdir(join(folder, id)).catch(() => []);
  const narrower = files.flatMap((file) => /^(\d+)\.webp$/.exec(file)?.[1] ?? []).map(Number);
  const widest = Math.max(...narrower.filter((width) => width < asked));
  return widest > 0 ? openFile(join(folder, variantPath(id, widest))) : null;
}

async function openFile(path: string): Promise<FileHandle | null> {
  // Windows knows no O_NOFOLLOW.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(() => null);
  if (!handle || (await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}
