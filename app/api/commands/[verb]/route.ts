import { VERBS } from '@/app/api/commands/verbs';
import { refusalStatus } from '@/app/refusal-status';
import { isSameOrigin, readJson } from '@/app/request';
import { findActor } from '@/app/session';
import { type Result, refuse } from '@/domain/result';

/** POST /api/commands/<verb> with a JSON body: `{ok: true, value}` or `{ok: false, refusal}` with the refusal's status. */
export async function POST(request: Request, { params }: { params: Promise<{ verb: string }> }): Promise<Response> {
  const { verb } = await params;
  const result = await answer(request, verb);
  return Response.json(result, { status: result.ok ? 200 : refusalStatus(result.refusal), headers: { 'Cache-Control': 'no-store' } });
}

async function answer(request: Request, name: string): Promise<Result<unknown>> {
  if (!isSameOrigin(request)) return refuse('not-allowed');
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) return refuse('not-found');
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  const body = await readJson(request);
  if (!body.ok) return body;
  return verb(who, body.value);
}
