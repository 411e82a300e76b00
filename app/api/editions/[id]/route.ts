import { z } from 'zod';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { type OpenedEdition, openEdition } from '@/db/views/desk/edition';
import { type Result, refuse } from '@/domain/result';

const Asked = z.object({ editionId: z.uuid(), version: z.coerce.number().int().min(0).nullable() });

/** GET /api/editions/<id>[?version=n]: the document at the head, or at an earlier version that ended a batch. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return resultResponse(await answer(request, id));
}

async function answer(request: Request, id: string): Promise<Result<OpenedEdition>> {
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  const asked = Asked.safeParse({ editionId: id, version: new URL(request.url).searchParams.get('version') });
  if (!asked.success) return refuse('malformed');
  return openEdition(who, asked.data);
}
