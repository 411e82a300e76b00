import type { IncomingMessage } from 'node:http';
import { may } from '@/domain/permissions';
import { findActor } from './session';

/** Whether whoever opened the event stream is at the desk. Everybody there may read every edition, so the ids decide nothing. */
export async function mayFollow(request: Pick<IncomingMessage, 'headers'>, _editionIds: readonly string[]): Promise<boolean> {
  const who = await findActor(new Headers({ cookie: request.headers.cookie ?? '' }));
  return who !== null && may(who, 'see-desk');
}
