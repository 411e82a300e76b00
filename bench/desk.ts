import { z } from 'zod';
import { samplePassword, samplePeople } from '@/cli/sample/accounts';
import type { Role } from '@/domain/actor';

const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), refusal: z.string() }),
]);

/** A signed-in person of the sample newsroom, over HTTP. */
export interface Desk {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
}

/** The e-mail address of somebody who holds the role. */
export function addressOf(role: Role): string {
  const person = samplePeople().find(({ roles }) => roles.includes(role));
  if (!person) throw new Error(`Nobody in the sample newsroom is ${role}.`);
  return person.email;
}

export async function signIn({ url, secret, role }: { url: string; secret: string; role: Role }): Promise<Desk> {
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ email: addressOf(role), password: samplePassword(secret) });
  const answer = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`Signing in was answered with ${answer.status}.`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');

  async function ask(path: string, init: RequestInit): Promise<unknown> {
    const response = await fetch(`${url}${path}`, { ...init, headers: { ...headers, cookie } });
    const parsed = Answer.parse(await response.json());
    if (!parsed.ok) throw new Error(`${path} was refused: ${parsed.refusal}`);
    return parsed.value;
  }

  return {
    get: (path) => ask(path, {}),
    post: (path, content) => ask(path, { method: 'POST', body: JSON.stringify(content) }),
  };
}
