import { z } from 'zod';
import { isSameOrigin, readJson } from '@/app/request';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { SaveSteps, saveSteps } from '@/commands/save-steps';
import { findBatchesAfter } from '@/db/views/desk/edition';
import { type Result, refuse } from '@/domain/result';

type Context = { params: Promise<{ id: string }> };

const After = z.object({ editionId: z.uuid(), version: z.coerce.number().int().min(0) });
/** Undoing a deletion brings a whole text back in one step, and the largest text has six million bytes. */
const MOST_BYTES = 8_000_000;

const Body = SaveSteps.omit({ editionId: true });

/** GET /api/editions/<id>/batches?after=n: what the log gained after a version. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return resultResponse(await read(request, id));
}

/** POST /api/editions/<id>/batches with {clientId, seq, version, steps}: takes them into the log, once however often they are sent. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return resultResponse(await save(request, id));
}

async function read(request: Request, id: string): Promise<Result<unknown>> {
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  const after = After.safeParse({ editionId: id, version: new URL(request.url).searchParams.get('after') });
  if (!after.success) return refuse('malformed');
  return findBatchesAfter(who, after.data);
}

async function save(request: Request, id: string): Promise<Result<unknown>> {
  if (!isSameOrigin(request)) return refuse('not-allowed');
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  const body = await readJson(request, MOST_BYTES);
  if (!body.ok) return body;
  const steps = Body.safeParse(body.value);
  const edition = z.uuid().safeParse(id);
  if (!steps.success || !edition.success) return refuse('malformed');
  return saveSteps(who, { editionId: edition.data, ...steps.data });
}
