import { expect, test } from 'vitest';
import { acceptInvitation } from '@/commands/accept-invitation';
import { changeRoles } from '@/commands/change-roles';
import { type Invite, invite } from '@/commands/invite';
import { findActorById } from '@/db/people';
import { listOpenInvitations, listPeople } from '@/db/views/desk/list-people';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const administrator = await somebody(database, 'administrator');
const writer = await somebody(database, 'writer');

const now = new Date('2026-11-22T08:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const named = { nameZh: '林知远', nameEn: 'Lin Zhiyuan', password: 'a long password' };

let addresses = 0;
function somebodyNew(roles: Invite['roles'] = ['writer']): Invite {
  addresses += 1;
  return { email: `new-${addresses}@couplet.example`, roles };
}

async function invited(input = somebodyNew()): Promise<string> {
  const result = await invite(administrator, input, now);
  if (!result.ok) throw new Error(result.refusal);
  return result.value.token;
}

test('only an administrator invites', async () => {
  expect(await invite(writer, somebodyNew())).toEqual({ ok: false, refusal: 'not-allowed' });
});

test('an invitation makes a person with its roles, whose link is kept by nobody', async () => {
  const input = somebodyNew(['reviewer:zh', 'publisher']);
  const token = await invited(input);
  const accepted = await acceptInvitation({ token, ...named }, inDays(1));
  const person = accepted.ok ? await findActorById(accepted.value.personId) : null;
  expect(person?.roles).toEqual(['reviewer:zh', 'publisher']);
  const kept = await database.owner`SELECT invitations::text AS row FROM invitations WHERE email = ${input.email}`;
  expect(kept[0]?.row).not.toContain(token);
});

test('an invitation waits in the list until it is accepted', async () => {
  const input = somebodyNew();
  const token = await invited(input);
  const waiting = async () => (await listOpenInvitations(administrator, inDays(1))).map(({ email }) => email);
  expect(await waiting()).toContain(input.email);
  await acceptInvitation({ token, ...named }, inDays(1));
  expect(await waiting()).not.toContain(input.email);
});

test('a link works once', async () => {
  const token = await invited();
  await acceptInvitation({ token, ...named }, now);
  expect(await acceptInvitation({ token, ...named }, now)).toEqual({ ok: false, refusal: 'invitation-used' });
});

test('a link that two people open at once makes one person', async () => {
  const token = await invited();
  const both = await Promise.all([acceptInvitation({ token, ...named }, now), acceptInvitation({ token, ...named }, now)]);
  expect(both.map((result) => (result.ok ? 'made' : result.refusal)).sort()).toEqual(['invitation-used', 'made']);
});

test('a link works for seven days', async () => {
  const token = await invited();
  expect(await acceptInvitation({ token, ...named }, inDays(7))).toEqual({ ok: false, refusal: 'invitation-expired' });
});

test('a second invitation takes the place of the first', async () => {
  const input = somebodyNew();
  const first = await invited(input);
  await invited(input);
  expect(await acceptInvitation({ token: first, ...named }, inDays(1))).toEqual({ ok: false, refusal: 'invitation-expired' });
});

test('a guessed link opens nothing', async () => {
  expect(await acceptInvitation({ token: 'guessed', ...named }, now)).toEqual({ ok: false, refusal: 'invitation-unknown' });
});

test('somebody who has an account is not invited again', async () => {
  const input = somebodyNew();
  await acceptInvitation({ token: await invited(input), ...named }, now);
  expect(await invite(administrator, input)).toEqual({ ok: false, refusal: 'address-taken' });
});

test.each([
  ['password-too-short', 'nine char'],
  ['password-too-long', 'x'.repeat(129)],
])('a password is refused as %s and the link stays good', async (refusal, password) => {
  const token = await invited();
  expect(await acceptInvitation({ token, ...named, password }, now)).toEqual({ ok: false, refusal });
  expect(await acceptInvitation({ token, ...named }, now)).toMatchObject({ ok: true });
});

test('only an administrator sees and changes roles', async () => {
  const person = await somebody(database, 'writer');
  expect(await changeRoles(writer, { personId: person.id, roles: ['publisher'] })).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await listPeople(writer)).toEqual([]);
});

test('new roles take the place of the old ones', async () => {
  const person = await somebody(database, 'writer', 'reviewer:en');
  await changeRoles(administrator, { personId: person.id, roles: ['reviewer:en', 'publisher'] });
  const shown = (await listPeople(administrator)).find(({ id }) => id === person.id);
  expect(shown?.roles).toEqual(['reviewer:en', 'publisher']);
});

test('the last administrator stays one', async () => {
  const own = { personId: administrator.id, roles: [] };
  expect(await changeRoles(administrator, own)).toEqual({ ok: false, refusal: 'last-administrator' });
});

test('two administrators cannot take the role from each other at once', async () => {
  const other = await somebody(database, 'administrator');
  const both = await Promise.all([
    changeRoles(administrator, { personId: other.id, roles: ['writer'] }),
    changeRoles(other, { personId: administrator.id, roles: ['writer'] }),
  ]);
  expect(both.map((result) => (result.ok ? 'done' : result.refusal)).sort()).toEqual(['done', 'last-administrator']);
});

test('nobody has roles that does not exist', async () => {
  const who = await somebody(database, 'administrator');
  expect(await changeRoles(who, { personId: 'nobody', roles: ['writer'] })).toEqual({ ok: false, refusal: 'not-found' });
});
