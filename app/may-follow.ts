import type { IncomingMessage } from 'node:http';
import { isAtTheDesk } from './is-at-the-desk';

/** Whether whoever opened the event stream is at the desk. Everybody there may read every edition, so the ids decide nothing. */
export async function mayFollow(request: Pick<IncomingMessage, 'headers'>, _editionIds: readonly string[]): Promise<boolean> {
  return isAtTheDesk(request);
}
