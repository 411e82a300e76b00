import type { Unsent } from './unsent';
import { listUnsent } from './unsent-database';

/** An identity that nobody else in this browser uses until it is released, and what was left under it. */
export type Identity = { unsent: Unsent; release: () => void };

/**
 * Who an editor that opens now is to the server, and the other identities that closed tabs left behind with text in them. A Web Lock
 * says whether an identity is in use: two tabs under one would overwrite each other's numbers, and text that comes back under a new one
 * would come back twice.
 */
export async function claimIdentity(owner: string): Promise<{ mine: Identity; orphans: Identity[] }> {
  const left = await listUnsent(owner).catch(() => []);
  const free: Identity[] = [];
  for (const unsent of left) {
    const release = await lock(unsent.clientId);
    if (release) free.push({ unsent, release });
  }
  const withText = free.filter(({ unsent }) => unsent.steps.length > 0);
  const mine = withText.at(-1) ?? free.at(-1) ?? (await newIdentity());
  for (const other of free) if (other !== mine && !withText.includes(other)) other.release();
  return { mine, orphans: withText.filter((other) => other !== mine) };
}

async function newIdentity(): Promise<Identity> {
  const clientId = newClientId();
  const release = (await lock(clientId)) ?? (() => undefined);
  return { unsent: { clientId, seq: 0, version: 0, inFlight: 0, steps: [] }, release };
}

function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Null when somebody holds it, or where the browser has no locks (a page without TLS): then nothing is taken over. */
async function lock(clientId: string): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return null;
  return new Promise((settle) => {
    void navigator.locks.request(`couplet editor ${clientId}`, { ifAvailable: true }, (granted) => {
      if (!granted) return settle(null);
      return new Promise<void>((release) => settle(release));
    });
  });
}
