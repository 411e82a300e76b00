import { done, type Result, refuse } from '@/domain/result';

const MOST_BYTES = 1_000_000;

/** True for a request that a page of this newsroom sent: browsers name the origin with every POST. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (!origin) return request.headers.get('sec-fetch-site') === null || request.headers.get('sec-fetch-site') === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

/** The body as JSON. Refuses other content types, more than 1 MB and what is no JSON. */
export async function readJson(request: Request): Promise<Result<unknown>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse('malformed');
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return refuse('too-large');
  const text = await request.text();
  if (text.length > MOST_BYTES) return refuse('too-large');
  try {
    return done(JSON.parse(text));
  } catch {
    return refuse('malformed');
  }
}
