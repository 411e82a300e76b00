import '@/components/review/review.css';
import '@/components/dossier/dossier.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { Dossier } from '@/components/dossier/dossier';
import { PrintPage } from '@/components/dossier/print-page';
import { buttonLook } from '@/components/ui/button';
import { findArticle } from '@/db/views/desk/find-article';
import { findDossier } from '@/db/views/desk/find-dossier';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Dossier' }))('title') } : {};
}

export default async function DossierPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!(await findArticle(who, id))) notFound();
  const dossier = await findDossier(who, id);
  const t = await getTranslations('Dossier');
  return (
    <>
      <PageHeading title={t('title')}>
        <div className="dossier-acts flex gap-2">
          <Link href={`/${locale}/desk/articles/${id}`} className={buttonLook('quiet')}>
            {t('toArticle')}
          </Link>
          {dossier && <PrintPage label={t('print')} />}
        </div>
      </PageHeading>
      {dossier ? <Dossier dossier={dossier} now={new Date()} /> : <p className="text-muted">{t('nothingYet')}</p>}
    </>
  );
}
