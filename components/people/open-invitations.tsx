import { useTranslations } from 'next-intl';
import { useExactTime } from '@/components/desk/use-exact-time';
import type { Role } from '@/domain/actor';

type Invitation = { id: string; email: string; roles: readonly Role[]; expiresAt: Date };

/** Who was invited and has not come yet; nothing when there is nobody. */
export function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations('People');
  const desk = useTranslations('Desk');
  const exactTime = useExactTime();
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mt-10">
      <h2 id="waiting" className="mb-2 text-lg font-semibold">
        {t('waiting')}
      </h2>
      <ul className="border-t border-line">
        {invitations.map(({ id, email, roles, expiresAt }) => (
          <li key={id} className="flex min-h-10 flex-wrap items-center gap-x-4 border-b border-line py-1">
            <span className="[overflow-wrap:anywhere]">{email}</span>
            <ul className="flex flex-wrap gap-x-3 text-muted">
              {roles.map((role) => (
                <li key={role}>{desk(`roles.${role}`)}</li>
              ))}
            </ul>
            <time dateTime={expiresAt.toISOString()} className="text-xs text-muted md:ml-auto">
              {t('until', { until: exactTime(expiresAt) })}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
