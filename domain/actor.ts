/** What a person may be asked to do. Rules about one article (four eyes) are separate: see `domain/review`. */
export const ROLES = [
  'administrator',
  'writer',
  'translator:zh-en',
  'translator:en-zh',
  'reviewer:zh',
  'reviewer:en',
  'reviewer:fidelity',
  'publisher',
] as const;

export type Role = (typeof ROLES)[number];

/** A signed-in person, as every command and view takes it. */
export type Actor = { id: string; roles: readonly Role[] };

export function holds(who: Actor, role: Role): boolean {
  return who.roles.includes(role);
}
