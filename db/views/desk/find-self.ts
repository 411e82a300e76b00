import { and, desc, eq, gt } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { people, sessions } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';

export type Self = { nameZh: string; nameEn: string; email: string };

/** The signed-in person, for the frame of the desk and the account page. */
export async function findSelf(who: Actor): Promise<Self | null> {
  const [self] = await appDatabase()
    .select({ nameZh: people.nameZh, nameEn: people.nameEn, email: people.email })
    .from(people)
    .where(eq(people.id, who.id));
  return self ?? null;
}

export type OpenSession = { id: string; since: Date; userAgent: string | null };

/** Where the person is signed in at `now`, the newest first. */
export function listOwnSessions(who: Actor, now = new Date()): Promise<OpenSession[]> {
  return appDatabase()
    .select({ id: sessions.id, since: sessions.createdAt, userAgent: sessions.userAgent })
    .from(sessions)
    .where(and(eq(sessions.userId, who.id), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
    .limit(50);
}
