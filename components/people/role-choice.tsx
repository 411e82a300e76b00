import { useTranslations } from 'next-intl';
import { ROLES, type Role } from '@/domain/actor';

/** All roles to tick, under the name `roles` in the form. */
export function RoleChoice({ held }: { held: readonly Role[] }) {
  const people = useTranslations('People');
  const t = useTranslations('Desk');
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{people('roles')}</legend>
      <div className="grid sm:grid-cols-2">
        {ROLES.map((role) => (
          <label key={role} className="flex min-h-9 items-center gap-2">
            <input type="checkbox" name="roles" value={role} defaultChecked={held.includes(role)} className="size-4 accent-ink" />
            {t(`roles.${role}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
