import { POST as authDoor } from '@/app/api/auth/[...all]/route';
import { transaction } from '@/db/database';
import { savePerson } from '@/db/people';
import type { Actor, Role } from '@/domain/actor';

const ORIGIN = 'http://newsroom.example';
export const PASSWORD = 'a password for tests';

/** A person with an account, and the Cookie header of a session that was opened with the password. */
export type SignedIn = { who: Actor; email: string; cookie: string };

/** A request as the newsroom's own page sends it; another `origin` makes it a stranger's page. */
export function posted(path: string, { body, cookie, origin = ORIGIN }: { body: unknown; cookie?: string; origin?: string }): Request {
  const form = body instanceof FormData;
  const headers = new Headers({ host: new URL(ORIGIN).host, origin });
  if (!form) headers.set('content-type', 'application/json');
  if (cookie) headers.set('cookie', cookie);
  return new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body: form ? body : JSON.stringify(body) });
}

export function asked(path: string, { cookie }: { cookie?: string } = {}): Request {
  return new Request(`${ORIGIN}${path}`, { headers: cookie ? { cookie } : {} });
}

export function throughDoor(door: string, sent: Parameters<typeof posted>[1]): Promise<Response> {
  return authDoor(posted(`/api/auth/${door}`, sent), { params: Promise.resolve({ all: door.split('/') }) });
}

/** What a browser would send back of the cookies that an answer sets. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export async function signedIn(...roles: Role[]): Promise<SignedIn> {
  const email = `${crypto.randomUUID()}@couplet.example`;
  const id = await transaction((tx) => savePerson(tx, { email, nameZh: '林知远', nameEn: 'Lin Zhiyuan', password: PASSWORD, roles }));
  const response = await throughDoor('sign-in/email', { body: { email, password: PASSWORD } });
  return { who: { id, roles }, email, cookie: cookieOf(response) };
}
