import type { IncomingMessage } from 'node:http';
import { may } from '@/domain/permissions';
import { findActor } from './session';

/** Whether whoever sent a request is signed in and at the desk. */
export async function isAtTheDesk({ headers }: Pick<IncomingMessage, 'headers'>): Promise<boolean> {
  if (!headers.cookie) return false;
  const who = await findActor(new Headers({ cookie: headers.cookie }));
  return who !== null && may(who, 'see-desk');
}
