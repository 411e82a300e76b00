import { z } from 'zod';
import { transaction } from '@/db/database';
import { lockInvitation, saveAcceptance } from '@/db/invitations';
import { findPersonByEmail, savePerson } from '@/db/people';
import { hashOfToken, openInvitation } from '@/domain/invitation';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/domain/password';
import { done, type Result, refuse } from '@/domain/result';

const Name = z.string().trim().min(1).max(80);

export const AcceptInvitation = z.object({ token: z.string().min(1).max(200), nameZh: Name, nameEn: Name, password: z.string() });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

/** Makes the invited person, with the roles that the invitation names. The link is the right to do so; it works once. */
export async function acceptInvitation(input: AcceptInvitation, now = new Date()): Promise<Result<{ personId: string; email: string }>> {
  const { token, nameZh, nameEn, password } = input;
  if (password.length < SHORTEST_PASSWORD) return refuse('password-too-short');
  if (password.length > LONGEST_PASSWORD) return refuse('password-too-long');
  return transaction(async (tx) => {
    const invitation = openInvitation(await lockInvitation(tx, hashOfToken(token)), now);
    if (!invitation.ok) return invitation;
    const { id, email, roles } = invitation.value;
    if (await findPersonByEmail(tx, email)) return refuse('address-taken');
    const personId = await savePerson(tx, { email, nameZh, nameEn, password, roles }, now);
    await saveAcceptance(tx, { id, personId, now });
    return done({ personId, email });
  });
}
