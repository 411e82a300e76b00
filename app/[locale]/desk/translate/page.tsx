import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { TranslationQueue } from '@/components/translate/translation-queue';
import { listTranslations, ownDirections } from '@/db/views/desk/list-translations';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Translate' }))('queueTitle') } : {};
}

export default async function TranslationQueuePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const t = await getTranslations('Translate');
  return (
    <>
      <PageHeading title={t('queueTitle')} />
      {ownDirections(who).length === 0 && <p className="mb-4 text-muted">{t('queueNotYours')}</p>}
      <TranslationQueue articles={await listTranslations(who)} />
    </>
  );
}
