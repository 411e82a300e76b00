import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { appDatabase } from '@/db/database';
import { invitations, people, personRoles } from '@/db/schema/people';
import { type Actor, ROLES, type Role } from '@/domain/actor';
import { may } from '@/domain/permissions';

export type PersonRow = { id: string; nameZh: string; nameEn: string; email: string; roles: Role[] };

const Roles = z.array(z.enum(ROLES));

/** Everybody with their roles, also those who have none any more. Empty for whoever may not see people. */
export async function listPeople(who: Actor): Promise<PersonRow[]> {
  if (!may(who, 'see-people')) return [];
  const rows = await appDatabase()
    .select({ id: people.id, nameZh: people.nameZh, nameEn: people.nameEn, email: people.email, role: personRoles.role })
    .from(people)
    .leftJoin(personRoles, eq(personRoles.personId, people.id))
    .orderBy(asc(people.nameEn), asc(people.id));
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((own) =>
    own.slice(0, 1).map(({ role: _, ...person }) => ({ ...person, roles: rolesOf(own) })),
  );
}

function rolesOf(rows: readonly { role: string | null }[]): Role[] {
  return ROLES.filter((role) => rows.some((row) => row.role === role));
}

export type OpenInvitation = { id: string; email: string; roles: Role[]; expiresAt: Date };

/** Invitations that can still be accepted at `now`. Their links are known to nobody here. */
export async function listOpenInvitations(who: Actor, now = new Date()): Promise<OpenInvitation[]> {
  if (!may(who, 'see-people')) return [];
  const rows = await appDatabase()
    .select({ id: invitations.id, email: invitations.email, roles: invitations.roles, expiresAt: invitations.expiresAt })
    .from(invitations)
    .where(and(isNull(invitations.acceptedAt), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.expiresAt));
  return rows.map((row) => ({ ...row, roles: Roles.parse(row.roles) }));
}
