import { z } from 'zod';
import { transaction } from '@/db/database';
import { saveInvitation } from '@/db/invitations';
import { findPersonByEmail } from '@/db/people';
import { type Actor, ROLES } from '@/domain/actor';
import { hashOfToken, INVITATION_DAYS } from '@/domain/invitation';
import { may } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const Invite = z.object({
  email: z.email().max(200).toLowerCase(),
  roles: z.array(z.enum(ROLES)).min(1),
});
export type Invite = z.infer<typeof Invite>;

/** Whoever has the machine in hand may invite without a session: so the first administrator comes in. */
export type Inviter = Actor | 'operator';

/** Answers the secret part of the link, which is shown once and kept nowhere. An open invitation for the same e-mail ends. */
export async function invite(
  who: Inviter,
  { email, roles }: Invite,
  now = new Date(),
): Promise<Result<{ token: string; expiresAt: Date }>> {
  if (who !== 'operator' && !may(who, 'invite')) return refuse('not-allowed');
  const token = newToken();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000);
  return transaction(async (tx) => {
    if (await findPersonByEmail(tx, email)) return refuse('address-taken');
    const invitedBy = who === 'operator' ? null : who.id;
    await saveInvitation(tx, { tokenHash: hashOfToken(token), email, roles, invitedBy, now, expiresAt });
    return done({ token, expiresAt });
  });
}

function newToken(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');
}
