import type { Actor, Role } from '@/domain/actor';

/** The people of the sample newsroom as commands know them, by e-mail address. */
export type Staff = ReadonlyMap<string, Actor>;

export function personFor(staff: Staff, role: Role): Actor {
  const person = [...staff.values()].find(({ roles }) => roles.includes(role));
  if (!person) throw new Error(`Nobody in the sample newsroom is ${role}.`);
  return person;
}
