import { z } from 'zod';
import { transaction } from '@/db/database';
import { endSessions, findActorById, lockAdministrators, saveRoles } from '@/db/people';
import { type Actor, ROLES } from '@/domain/actor';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const ChangeRoles = z.object({ personId: z.string().min(1), roles: z.array(z.enum(ROLES)) });
export type ChangeRoles = z.infer<typeof ChangeRoles>;

/** Gives a person these roles and no others; with none they are out and every session of theirs ends. Somebody stays administrator. */
export async function changeRoles(who: Actor, { personId, roles }: ChangeRoles): Promise<Result<null>> {
  if (!may(who, 'change-roles')) return refuse('not-allowed');
  const person = await findActorById(personId);
  if (!person) return refuse('not-found');
  return transaction(async (tx) => {
    const others = (await lockAdministrators(tx)).filter((id) => id !== personId);
    if (others.length === 0 && !roles.includes('administrator')) return refuse('last-administrator');
    await saveRoles(tx, { personId, roles });
    if (roles.length === 0) await endSessions(tx, [personId]);
    return done(null);
  });
}
