import { z } from 'zod';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { findPicture } from '@/db/views/desk/find-picture';
import type { Picture } from '@/domain/picture';
import { type Result, refuse } from '@/domain/result';

/** GET /api/media/<id>: the measures of a stored picture and the widths that there are. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return resultResponse(await answer(request, id));
}

async function answer(request: Request, id: string): Promise<Result<Picture>> {
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  return z.uuid().safeParse(id).success ? findPicture(who, id) : refuse('not-found');
}
