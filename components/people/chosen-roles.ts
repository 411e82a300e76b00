import { ROLES, type Role } from '@/domain/actor';

/** The roles that are ticked in a form with a RoleChoice. */
export function chosenRoles(fields: FormData): Role[] {
  const chosen = fields.getAll('roles');
  return ROLES.filter((role) => chosen.includes(role));
}
