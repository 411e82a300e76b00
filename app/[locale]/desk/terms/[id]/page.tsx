import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { htmlLang } from '@/components/reader/html-lang';
import { ConceptForm } from '@/components/terms/concept-form';
import { ConceptHistory } from '@/components/terms/concept-history';
import { ConceptSheet } from '@/components/terms/concept-sheet';
import { RetireConcept } from '@/components/terms/retire-concept';
import { findConceptPage } from '@/db/views/desk/find-concept-page';
import { isLocale } from '@/domain/locale';
import { approvedForm } from '@/domain/terms/concept';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Terms' }))('title') } : {};
}

/** A concept: a form for those who keep the term base, a sheet to read for everybody else. */
export default async function ConceptPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const page = await findConceptPage(await requireActor(locale), id);
  if (!page) notFound();
  const t = await getTranslations('Terms');
  const { concept, history, mayChange } = page;
  const { version, retired } = concept;
  return (
    <ClientMessages namespaces={['Terms', 'TermFaults']}>
      <PageHeading title={approvedForm(concept, locale) ?? t('title')} lang={htmlLang(locale)}>
        {mayChange && !retired && <RetireConcept concept={concept} version={version} />}
      </PageHeading>
      {retired && <p className="mb-6 max-w-3xl text-amber">{t(mayChange ? 'isRetiredKeeper' : 'isRetired')}</p>}
      {mayChange ? <ConceptForm key={version} concept={concept} version={version} /> : <ConceptSheet concept={concept} />}
      <ConceptHistory history={history} now={new Date()} />
    </ClientMessages>
  );
}
