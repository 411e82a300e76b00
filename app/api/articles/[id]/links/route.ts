import { z } from 'zod';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { findLinkState } from '@/db/views/desk/find-link-state';
import type { LinkState } from '@/domain/pair/link-state';
import { done, type Result, refuse } from '@/domain/result';

/** GET /api/articles/<id>/links: which passages answer each other, and who confirmed what. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return resultResponse(await answer(request, id));
}

async function answer(request: Request, id: string): Promise<Result<LinkState>> {
  const who = await findActor(request.headers);
  if (!who) return refuse('not-signed-in');
  const articleId = z.uuid().safeParse(id);
  if (!articleId.success) return refuse('malformed');
  const state = await findLinkState(who, articleId.data);
  return state ? done(state) : refuse('not-found');
}
