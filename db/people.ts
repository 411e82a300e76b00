import { hashPassword } from 'better-auth/crypto';
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { type Actor, ROLES, type Role } from '@/domain/actor';
import { appDatabase, type Transaction } from './database';
import { accounts, people, personRoles, sessions } from './schema/people';

export type NewPerson = { email: string; nameZh: string; nameEn: string; password: string; roles: readonly Role[] };

/** A person as commands and views take them, or null when there is none with this id. */
export async function findActorById(id: string): Promise<Actor | null> {
  const rows = await appDatabase()
    .select({ role: personRoles.role })
    .from(people)
    .leftJoin(personRoles, eq(personRoles.personId, people.id))
    .where(eq(people.id, id));
  if (rows.length === 0) return null;
  return { id, roles: ROLES.filter((role) => rows.some((row) => row.role === role)) };
}

export async function findPersonByEmail(tx: Transaction, email: string): Promise<{ id: string } | null> {
  const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.email, email.toLowerCase()));
  return person ?? null;
}

/** The addresses of everybody who has an account. */
export async function listAddressesOfPeople(tx: Transaction): Promise<string[]> {
  const rows = await tx.select({ email: people.email }).from(people);
  return rows.map(({ email }) => email);
}

/** A new person who can sign in with the password at once. Answers their id. */
export async function savePerson(tx: Transaction, person: NewPerson, now = new Date()): Promise<string> {
  const id = crypto.randomUUID();
  const { nameZh, nameEn } = person;
  const stamps = { createdAt: now, updatedAt: now };
  await tx
    .insert(people)
    .values({ id, name: nameEn || nameZh, email: person.email.toLowerCase(), emailVerified: true, nameZh, nameEn, ...stamps });
  await tx.insert(accounts).values({
    id: crypto.randomUUID(),
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashPassword(person.password),
    ...stamps,
  });
  await saveRoles(tx, { personId: id, roles: person.roles });
  return id;
}

/** Makes these the person's roles, and no others. */
export async function saveRoles(tx: Transaction, { personId, roles }: { personId: string; roles: readonly Role[] }): Promise<void> {
  const others = roles.length > 0 ? notInArray(personRoles.role, [...roles]) : undefined;
  await tx.delete(personRoles).where(and(eq(personRoles.personId, personId), others));
  if (roles.length === 0) return;
  await tx
    .insert(personRoles)
    .values(roles.map((role) => ({ personId, role })))
    .onConflictDoNothing();
}

/** The ids of all administrators, held until the transaction ends, so that two changes never take away the last one together. */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(eq(personRoles.role, 'administrator'))
    .orderBy(personRoles.personId)
    .for('update');
  return rows.map(({ id }) => id);
}

/** Ends every session of these people. */
export async function endSessions(tx: Transaction, personIds: readonly string[]): Promise<void> {
  await tx.delete(sessions).where(inArray(sessions.userId, [...personIds]));
}
