import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

export type Signed = { id: string; at: Date; body: string };

const PREFIX = 'whsec_';

/**
 * The headers by which a receiver knows that a delivery is ours and new: Standard Webhooks 1.0, the symmetric signature. `secret` is
 * `whsec_` and the key in Base64.
 */
export function signDelivery(secret: string, { id, at, body }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Uint8Array.from(atob(secret.slice(PREFIX.length)), (sign) => sign.charCodeAt(0));
  const signature = base64(hmac(sha256, key, utf8ToBytes(`${id}.${timestamp}.${body}`)));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** A secret from 24 to 64 random bytes. */
export function webhookSecret(random: Uint8Array): string {
  return `${PREFIX}${base64(random)}`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
