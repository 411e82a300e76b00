import { isSameOrigin, readBody } from '@/app/request';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { addPicture } from '@/commands/add-picture';
import { may } from '@/domain/permissions';
import type { Picture } from '@/domain/picture';
import { done, type Result, refuse } from '@/domain/result';

const MOST_BYTES = 20 * 1024 * 1024 + 64 * 1024; // a picture and the form around it

/** POST /api/media, a form with the picture as `file`: `{ok: true, value: Picture}` or `{ok: false, refusal}`. */
export async function POST(request: Request): Promise<Response> {
  return resultResponse(await answer(request));
}

async function answer(request: Request): Promise<Result<Picture>> {
  if (!isSameOrigin(request)) return refuse('not-allowed');
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  if (!may(who, 'add-picture')) return refuse('not-allowed');
  const form = await readForm(request);
  if (!form.ok) return form;
  const file = form.value.get('file');
  if (!(file instanceof File)) return refuse('malformed');
  return addPicture(who, { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
}

async function readForm(request: Request): Promise<Result<FormData>> {
  const type = request.headers.get('content-type');
  if (!type?.startsWith('multipart/form-data')) return refuse('malformed');
  const body = await readBody(request, MOST_BYTES);
  if (!body.ok) return body;
  try {
    return done(await new Response(body.value, { headers: { 'content-type': type } }).formData());
  } catch {
    return refuse('malformed');
  }
}
