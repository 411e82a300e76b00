import { auth } from '@/app/auth';
import { refusalStatus } from '@/app/refusal-status';
import { isSameOrigin, readJson } from '@/app/request';
import { AcceptInvitation, acceptInvitation } from '@/commands/accept-invitation';
import { done, type Result, refuse } from '@/domain/result';

/** POST /api/invitations: accepts an invitation by the secret of its link and signs the new person in. Needs no session. */
export async function POST(request: Request): Promise<Response> {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  const result = await answer(request, headers);
  return Response.json(result, { status: result.ok ? 200 : refusalStatus(result.refusal), headers });
}

async function answer(request: Request, headers: Headers): Promise<Result<null>> {
  if (!isSameOrigin(request)) return refuse('not-allowed');
  const body = await readJson(request);
  if (!body.ok) return body;
  const input = AcceptInvitation.safeParse(body.value);
  if (!input.success) return refuse('malformed');
  const accepted = await acceptInvitation(input.data);
  if (!accepted.ok) return accepted;
  const { email } = accepted.value;
  const signedIn = await auth().api.signInEmail({
    body: { email, password: input.data.password },
    headers: request.headers,
    asResponse: true,
  });
  for (const cookie of signedIn.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return done(null);
}
