import { findActorById } from '@/db/people';
import type { Actor } from '@/domain/actor';
import { auth } from './auth';

/** Who sent a request with these headers, with the roles as they are now. Null without a session that still holds. */
export async function findActor(headers: Headers): Promise<Actor | null> {
  const session = await findSession(headers);
  return session && findActorById(session.userId);
}

/** The session itself, for the account page: its id and whose it is. */
export async function findSession(headers: Headers): Promise<{ id: string; userId: string } | null> {
  const found = await auth().api.getSession({ headers });
  return found && { id: found.session.id, userId: found.session.userId };
}
