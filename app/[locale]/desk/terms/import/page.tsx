import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { ImportTerms } from '@/components/terms/import-terms';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Terms' }))('importTitle') } : {};
}

export default async function ImportTermsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!may(who, 'keep-terms')) forbidden();
  const t = await getTranslations('Terms');
  return (
    <ClientMessages namespaces={['Terms', 'TermFaults']}>
      <PageHeading title={t('importTitle')} />
      <ImportTerms />
    </ClientMessages>
  );
}
