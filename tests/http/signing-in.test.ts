import { expect, test } from 'vitest';
import { POST as accept } from '@/app/api/invitations/route';
import { mayFollow } from '@/app/may-follow';
import { findActor } from '@/app/session';
import { changeRoles } from '@/commands/change-roles';
import { invite } from '@/commands/invite';
import { testDatabase } from '@/tests/support/database';
import { cookieOf, PASSWORD, posted, signedIn, throughDoor } from '@/tests/support/signed-in';

const database = await testDatabase();
const actorOf = (cookie: string) => findActor(new Headers({ cookie }));
const answerOf = async (response: Response) => [response.status, await response.json()];
const NEW_PASSWORD = 'another long password';

test('the right password opens a session with the roles of now', async () => {
  const { who, cookie } = await signedIn('writer', 'publisher');
  expect(await actorOf(cookie)).toEqual(who);
  await database.owner`DELETE FROM person_roles WHERE person_id = ${who.id} AND role = 'publisher'`;
  expect(await actorOf(cookie)).toEqual({ id: who.id, roles: ['writer'] });
});

test('the cookie of a session is out of reach of scripts and of other sites', async () => {
  const { email } = await signedIn('writer');
  const [cookie] = (await throughDoor('sign-in/email', { body: { email, password: PASSWORD } })).headers.getSetCookie();
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
});

test('a wrong password and an unknown e-mail are told apart by nobody', async () => {
  const { email } = await signedIn('writer');
  const wrong = await answerOf(await throughDoor('sign-in/email', { body: { email, password: 'not the password' } }));
  const unknown = await answerOf(await throughDoor('sign-in/email', { body: { email: 'nobody@couplet.example', password: PASSWORD } }));
  expect(wrong).toEqual([401, { ok: false, refusal: 'credentials-unknown' }]);
  expect(unknown).toEqual(wrong);
});

test('after ten wrong passwords the right one has to wait too', async () => {
  const { email } = await signedIn('writer');
  for (let tried = 0; tried < 10; tried += 1) await throughDoor('sign-in/email', { body: { email, password: 'not the password' } });
  const late = await throughDoor('sign-in/email', { body: { email, password: PASSWORD } });
  expect(await answerOf(late)).toEqual([429, { ok: false, refusal: 'too-many-requests' }]);
});

test.each(['sign-up/email', 'update-user', 'delete-user', 'get-session', 'list-sessions'])('the door %s is walled up', async (door) => {
  const { cookie } = await signedIn('administrator');
  const response = await throughDoor(door, { cookie, body: { email: 'a@couplet.example', password: PASSWORD, name: 'A' } });
  expect(response.status).toBe(404);
});

test('signing out ends this session and no other', async () => {
  const { email, cookie } = await signedIn('writer');
  const other = cookieOf(await throughDoor('sign-in/email', { body: { email, password: PASSWORD } }));
  await throughDoor('sign-out', { cookie, body: {} });
  expect([await actorOf(cookie), await actorOf(other)]).toEqual([null, expect.anything()]);
});

test('signing out everywhere ends all', async () => {
  const { email, cookie } = await signedIn('writer');
  const other = cookieOf(await throughDoor('sign-in/email', { body: { email, password: PASSWORD } }));
  await throughDoor('revoke-sessions', { cookie, body: {} });
  expect([await actorOf(cookie), await actorOf(other)]).toEqual([null, null]);
});

test('a new password ends every session but the one that set it, whatever the page asks', async () => {
  const { email, cookie } = await signedIn('writer');
  const other = cookieOf(await throughDoor('sign-in/email', { body: { email, password: PASSWORD } }));
  const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD, revokeOtherSessions: false };
  const changed = await throughDoor('change-password', { cookie, body });
  expect([changed.status, await actorOf(other), await actorOf(cookieOf(changed))]).toEqual([200, null, expect.anything()]);
});

test.each([
  ['password-wrong', { currentPassword: 'not the password', newPassword: NEW_PASSWORD }],
  ['password-too-short', { currentPassword: PASSWORD, newPassword: 'too short' }],
])('a new password is refused: %s', async (refusal, body) => {
  const { cookie } = await signedIn('writer');
  expect(await answerOf(await throughDoor('change-password', { cookie, body }))).toEqual([409, { ok: false, refusal }]);
});

test('somebody whose roles were taken away is out at once and gets no new session', async () => {
  const administrator = await signedIn('administrator');
  const { who, email, cookie } = await signedIn('writer');
  await changeRoles(administrator.who, { personId: who.id, roles: [] });
  const again = await throughDoor('sign-in/email', { body: { email, password: PASSWORD } });
  expect([await actorOf(cookie), again.status, again.headers.getSetCookie()]).toEqual([null, 403, []]);
});

test('accepting an invitation signs the new person in', async () => {
  const invited = await invite('operator', { email: 'new@couplet.example', roles: ['reviewer:en'] });
  const token = invited.ok ? invited.value.token : '';
  const body = { token, nameZh: '王一', nameEn: 'Wang Yi', password: PASSWORD };
  const response = await accept(posted('/api/invitations', { body }));
  expect(await actorOf(cookieOf(response))).toMatchObject({ roles: ['reviewer:en'] });
  expect(await answerOf(await accept(posted('/api/invitations', { body })))).toEqual([410, { ok: false, refusal: 'invitation-used' }]);
});

test('an invitation is not accepted from the page of another site', async () => {
  const response = await accept(posted('/api/invitations', { body: {}, origin: 'https://elsewhere.example' }));
  expect(response.status).toBe(403);
});

test('only people at the desk hear of changes', async () => {
  const { cookie } = await signedIn('writer');
  expect(await mayFollow({ headers: { cookie } }, [])).toBe(true);
  expect(await mayFollow({ headers: {} }, [])).toBe(false);
});
