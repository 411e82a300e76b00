import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { OPEN_TO_ALL } from './api-headers';

type Form = { schema: z.ZodType; request: Request; headers?: Record<string, string> };

/**
 * A value as JSON that holds against its schema, whatever it came from. Who has it already, as `If-None-Match` says (RFC 9110 §13.1.2),
 * gets a 304. Kept answers are asked for again each time, so that a correction or a withdrawal shows at once.
 */
export function apiAnswer(value: unknown, { schema, request, headers = {} }: Form): Response {
  return textAnswer(`${JSON.stringify(schema.parse(value))}\n`, { request, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** The same for a text that is finished. */
export function textAnswer(text: string, { request, headers }: { request: Request; headers: Record<string, string> }): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const always = { ...OPEN_TO_ALL, 'Cache-Control': 'public, no-cache', ETag: etag };
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: always });
  return new Response(text, { headers: { ...always, ...headers } });
}

function holds(held: string | null, etag: string): boolean {
  if (held === null) return false;
  return held.trim() === '*' || held.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
