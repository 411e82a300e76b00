import { z } from 'zod';
import { isSameOrigin, readBody } from '@/app/request';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { importTerms } from '@/commands/import-terms';
import { appDatabase } from '@/db/database';
import { findTermVersion, listTerms } from '@/db/terms';
import { may } from '@/domain/permissions';
import { type Result, refuse } from '@/domain/result';

const MOST_BYTES = 10 * 1024 * 1024;

/** GET /api/terms: the term base for the checks of the browser, `{version, concepts}`. Its version is its ETag. */
export async function GET(request: Request): Promise<Response> {
  const who = await findActor(request.headers);
  if (!who) return resultResponse(refuse('not-signed-in'));
  if (!may(who, 'see-desk')) return resultResponse(refuse('not-allowed'));
  const held = request.headers.get('if-none-match');
  const headers = (version: number) => ({ ETag: `"terms-${version}"`, 'Cache-Control': 'private, no-cache' });
  const version = await findTermVersion(appDatabase());
  if (held?.includes(`"terms-${version}"`)) return new Response(null, { status: 304, headers: headers(version) });
  const terms = await listTerms(appDatabase());
  return Response.json(terms, { headers: headers(terms.version) });
}

const Asked = z.object({
  file: z.instanceof(File),
  seen: z.coerce.number().int().min(0).optional(),
  leaveOut: z.enum(['yes', 'no']).default('no'),
});

/** POST /api/terms, a form with a CSV `file`: what importing it would do, or with `seen`, the version that this was told for, does it. */
export async function POST(request: Request): Promise<Response> {
  return resultResponse(await answer(request));
}

async function answer(request: Request): Promise<Result<unknown>> {
  if (!isSameOrigin(request)) return refuse('not-allowed');
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  if (!may(who, 'keep-terms')) return refuse('not-allowed');
  const type = request.headers.get('content-type');
  if (!type?.startsWith('multipart/form-data')) return refuse('malformed');
  const body = await readBody(request, MOST_BYTES);
  if (!body.ok) return body;
  const asked = Asked.safeParse(Object.fromEntries((await formIn(body.value, type)) ?? []));
  if (!asked.success) return refuse('malformed');
  const { file, seen, leaveOut } = asked.data;
  const carryOut = seen === undefined ? null : { seen, leaveOut: leaveOut === 'yes' };
  return importTerms(who, { bytes: new Uint8Array(await file.arrayBuffer()), carryOut });
}

async function formIn(body: Blob, type: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}
