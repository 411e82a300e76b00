import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { findSession } from '@/app/session';
import { PageHeading } from '@/components/desk/page-heading';
import { PasswordForm } from '@/components/desk/password-form';
import { SessionList } from '@/components/desk/session-list';
import { findSelf, listOwnSessions } from '@/db/views/desk/find-self';
import { isLocale } from '@/domain/locale';
import { personName } from '@/domain/person-name';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Account' }))('title') } : {};
}

export default async function AccountPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const [self, sessions, current] = await Promise.all([findSelf(who), listOwnSessions(who), findSession(await headers())]);
  if (!self) notFound();
  const t = await getTranslations('Account');
  const desk = await getTranslations('Desk');
  return (
    <ClientMessages namespaces={['Account']}>
      <PageHeading title={personName(self, locale)} />
      <div className="grid max-w-xl gap-10">
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          <dt className="text-muted">{t('email')}</dt>
          <dd className="[overflow-wrap:anywhere]">{self.email}</dd>
          <dt className="text-muted">{t('roles')}</dt>
          <dd>
            {who.roles.length > 0 ? who.roles.map((role) => desk(`roles.${role}`)).join(locale === 'zh' ? '、' : '; ') : t('noRoles')}
          </dd>
        </dl>
        <PasswordForm email={self.email} />
        <SessionList sessions={sessions.map(({ id, ...session }) => ({ ...session, id, isThis: id === current?.id }))} />
      </div>
    </ClientMessages>
  );
}
