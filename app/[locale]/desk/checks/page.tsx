import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { CheckSettings } from '@/components/checks/check-settings';
import { SettingsHistory } from '@/components/checks/settings-history';
import { PageHeading } from '@/components/desk/page-heading';
import { findChecks } from '@/db/views/desk/find-checks';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'CheckDesk' }))('title') } : {};
}

export default async function ChecksPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const checks = await findChecks(await requireActor(locale));
  if (!checks) forbidden();
  const t = await getTranslations('CheckDesk');
  const { version, office, history, mayChange } = checks;
  return (
    <ClientMessages namespaces={['CheckDesk', 'Checks']}>
      <PageHeading title={t('title')} />
      <p className="mb-6 max-w-3xl text-muted">{t(mayChange ? 'leadChange' : 'leadRead')}</p>
      <CheckSettings key={version} version={version} office={office} mayChange={mayChange} />
      <SettingsHistory history={history} now={new Date()} />
    </ClientMessages>
  );
}
