import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { ROLES, type Role } from '@/domain/actor';
import { appDatabase, type Transaction } from './database';
import { invitations } from './schema/people';

export type Invitation = { id: string; email: string; roles: readonly Role[]; expiresAt: Date; acceptedAt: Date | null };

type NewInvitation = { tokenHash: string; email: string; roles: readonly Role[]; invitedBy: string | null; now: Date; expiresAt: Date };

const Roles = z.array(z.enum(ROLES));

const columns = {
  id: invitations.id,
  email: invitations.email,
  roles: invitations.roles,
  expiresAt: invitations.expiresAt,
  acceptedAt: invitations.acceptedAt,
};

/** A new invitation takes the place of open ones for the same e-mail: only the newest link works. */
export async function saveInvitation(tx: Transaction, { now, ...invitation }: NewInvitation): Promise<void> {
  await tx
    .update(invitations)
    .set({ expiresAt: now })
    .where(and(eq(invitations.email, invitation.email), isNull(invitations.acceptedAt), gt(invitations.expiresAt, now)));
  await tx.insert(invitations).values({ ...invitation, roles: [...invitation.roles], createdAt: now });
}

/** The invitation behind a link, whatever became of it. */
export async function findInvitation(tokenHash: string): Promise<Invitation | null> {
  const [row] = await appDatabase().select(columns).from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return row ? parsed(row) : null;
}

/** The same, held until the transaction ends, so that one link makes one person. */
export async function lockInvitation(tx: Transaction, tokenHash: string): Promise<Invitation | null> {
  const [row] = await tx.select(columns).from(invitations).where(eq(invitations.tokenHash, tokenHash)).for('update');
  return row ? parsed(row) : null;
}

export async function saveAcceptance(tx: Transaction, acceptance: { id: string; personId: string; now: Date }): Promise<void> {
  const { id, personId, now } = acceptance;
  await tx.update(invitations).set({ acceptedAt: now, acceptedBy: personId }).where(eq(invitations.id, id));
}

function parsed(row: Omit<Invitation, 'roles'> & { roles: string[] }): Invitation {
  return { ...row, roles: Roles.parse(row.roles) };
}
