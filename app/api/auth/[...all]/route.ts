import { z } from 'zod';
import { auth } from '@/app/auth';
import { refusalStatus } from '@/app/refusal-status';
import { isSameOrigin, readJson } from '@/app/request';
import type { Refusal } from '@/domain/refusals';
import { done, type Result, refuse } from '@/domain/result';

/** What is open to the public of all that better-auth can do. */
const DOORS: ReadonlySet<string> = new Set(['sign-in/email', 'sign-out', 'change-password', 'revoke-sessions']);

const MOST_BYTES = 10_000;

const REFUSAL_OF: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: 'credentials-unknown',
  INVALID_EMAIL: 'credentials-unknown',
  INVALID_PASSWORD: 'password-wrong',
  PASSWORD_TOO_SHORT: 'password-too-short',
  PASSWORD_TOO_LONG: 'password-too-long',
  UNAUTHORIZED: 'not-signed-in',
};

const Fault = z.object({ code: z.string() });

/** POST /api/auth/<door>: answers like every other write, `{ok}` or `{ok: false, refusal}`, and sets or ends the session's cookie. */
export async function POST(request: Request, { params }: { params: Promise<{ all: string[] }> }): Promise<Response> {
  const { all } = await params;
  if (!DOORS.has(all.join('/'))) return answer(refuse('not-found'));
  if (!isSameOrigin(request)) return answer(refuse('not-allowed'));
  const body = await readJson(request, MOST_BYTES);
  if (!body.ok) return answer(body);
  const response = await auth().handler(
    new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body.value) }),
  );
  return answer(await resultOf(response), response.headers.getSetCookie());
}

async function resultOf(response: Response): Promise<Result<null>> {
  if (response.ok) return done(null);
  if (response.status === 429) return refuse('too-many-requests');
  if (response.status === 403) return refuse('not-allowed');
  if (response.status >= 500) throw new Error(`Signing in or out ended with ${response.status}.`);
  const fault = Fault.safeParse(await response.json().catch(() => null));
  const refusal = fault.success ? REFUSAL_OF[fault.data.code] : undefined;
  return refuse(refusal ?? (response.status === 401 ? 'not-signed-in' : 'malformed'));
}

function answer(result: Result<null>, cookies: readonly string[] = []): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return Response.json(result, { status: result.ok ? 200 : refusalStatus(result.refusal), headers });
}
