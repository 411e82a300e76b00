import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { done, type Result, refuse } from './result';

/** How long the link of an invitation works. */
export const INVITATION_DAYS = 7;

/** What is kept of an invitation's link: whoever reads the database can't use it. */
export function hashOfToken(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(`invitation ${token}`)));
}

/** Whether an invitation can still be accepted: it exists, nobody used it, and its time is not over. */
export function openInvitation<I extends { expiresAt: Date; acceptedAt: Date | null }>(invitation: I | null, now: Date): Result<I> {
  if (!invitation) return refuse('invitation-unknown');
  if (invitation.acceptedAt) return refuse('invitation-used');
  if (invitation.expiresAt <= now) return refuse('invitation-expired');
  return done(invitation);
}
