import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { ConceptForm } from '@/components/terms/concept-form';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Terms' }))('addTitle') } : {};
}

export default async function NewConceptPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!may(who, 'keep-terms')) forbidden();
  const t = await getTranslations('Terms');
  return (
    <ClientMessages namespaces={['Terms', 'TermFaults']}>
      <PageHeading title={t('addTitle')} />
      <ConceptForm concept={null} version={0} />
    </ClientMessages>
  );
}
