import { useLocale, useTranslations } from 'next-intl';
import { Seal } from '@/components/ui/seal';
import type { Role } from '@/domain/actor';
import { personName } from '@/domain/person-name';
import { ChangeRoles } from './change-roles';

type Person = { id: string; nameZh: string; nameEn: string; email: string; roles: readonly Role[] };

/** Everybody, with what they may be asked to do. `self` is the id of the person who looks. */
export function PeopleTable({ people, self }: { people: readonly Person[]; self: string }) {
  const t = useTranslations('People');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b border-line text-xs text-muted max-md:sr-only">
        <tr>
          <th scope="col" className="py-2 pr-6 font-normal">
            {t('person')}
          </th>
          <th scope="col" className="py-2 pr-6 font-normal">
            {t('roles')}
          </th>
          <th scope="col" className="py-2">
            <span className="sr-only">{t('changeRoles')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => {
          const name = personName(person, locale);
          return (
            <tr key={person.id} className="border-b border-line max-md:grid max-md:grid-cols-[1fr_auto] max-md:py-2">
              <th scope="row" className="py-1.5 pr-6 font-normal">
                <span className="flex items-center gap-3">
                  <Seal name={name} state={person.roles.length > 0 ? 'given' : 'open'} label={name} />
                  <span className="min-w-0">
                    <span className="font-medium">{name}</span>
                    {person.id === self && <span className="text-muted"> · {t('you')}</span>}
                    <span className="block text-xs text-muted [overflow-wrap:anywhere]">{person.email}</span>
                  </span>
                </span>
              </th>
              <td className="py-1.5 pr-6 max-md:col-span-2 max-md:row-start-2">
                {person.roles.length > 0 ? (
                  <ul className="flex flex-wrap gap-x-3">
                    {person.roles.map((role) => (
                      <li key={role}>{desk(`roles.${role}`)}</li>
                    ))}
                  </ul>
                ) : (
                  <span className="text-muted">{t('noRoles')}</span>
                )}
              </td>
              <td className="py-1.5 text-right">
                <ChangeRoles personId={person.id} name={name} roles={person.roles} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
