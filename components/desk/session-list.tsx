'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { deviceName } from './device-name';
import { useExactTime } from './use-exact-time';
import { useForm } from './use-form';

type Session = { id: string; since: Date; userAgent: string | null; isThis: boolean };

/** Where the person is signed in, and the two ways out: here, and everywhere. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations('Account');
  const exactTime = useExactTime();
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="mb-2 text-lg font-semibold">
        {t('sessionsTitle')}
      </h2>
      <ul className="mb-4 border-t border-line">
        {sessions.map(({ id, since, userAgent, isThis }) => (
          <li key={id} className="flex min-h-10 flex-wrap items-center gap-x-3 border-b border-line py-1">
            <span>{deviceName(userAgent) ?? t('unknownDevice')}</span>
            <time dateTime={since.toISOString()} className="text-xs text-muted">
              {t('since', { at: exactTime(since) })}
            </time>
            {isThis && <span className="text-xs text-jade">{t('thisDevice')}</span>}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <WayOut path="/api/auth/sign-out" label={t('signOut')} tone="plain" />
        <WayOut path="/api/auth/revoke-sessions" label={t('signOutEverywhere')} tone="danger" />
      </div>
    </section>
  );
}

function WayOut({ path, label, tone }: { path: string; label: string; tone: 'plain' | 'danger' }) {
  const locale = useLocale();
  const { form, pending, fault } = useForm({ path, input: () => ({}), done: () => window.location.assign(`/${locale}/desk/sign-in`) });
  return (
    <form {...form}>
      <Button type="submit" tone={tone} pending={pending}>
        {label}
      </Button>
      <Fault words={fault} />
    </form>
  );
}
