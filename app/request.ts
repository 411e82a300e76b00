import { done, type Result, refuse } from '@/domain/result';
import { isStorable } from '@/domain/storable';

const MOST_BYTES = 1_000_000;

/** True for a request that a page of this newsroom sent: browsers name the origin with every POST. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (!origin) return request.headers.get('sec-fetch-site') === null || request.headers.get('sec-fetch-site') === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

/** The body as JSON. Refuses other content types, more than 1 MB or `most` bytes, what is no JSON, and text that cannot be kept. */
export async function readJson(request: Request, most = MOST_BYTES): Promise<Result<unknown>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse('malformed');
  const body = await readBody(request, most);
  if (!body.ok) return body;
  try {
    const value: unknown = JSON.parse(await body.value.text());
    return isStorable(value) ? done(value) : refuse('malformed');
  } catch {
    return refuse('malformed');
  }
}

/** So much of a body that is too long is still taken off the line, so that the browser reads the answer and the connection serves on. */
const MOST_DRAINED = 64_000_000;

/** The body. What is longer than `most` is passed over, whatever length it announced, and refused. */
export async function readBody(request: Request, most: number): Promise<Result<Blob>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MOST_DRAINED) break;
    if (size <= most) parts.push(new Uint8Array(part));
    else parts.length = 0;
  }
  return size > most ? refuse('too-large') : done(new Blob(parts));
}
