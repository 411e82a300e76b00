import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { pageNumber } from '@/app/[locale]/desk/asked';
import { requireActor } from '@/app/require-actor';
import { ArticleTable } from '@/components/articles/article-table';
import { PageLinks } from '@/components/articles/page-links';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeading } from '@/components/desk/page-heading';
import { buttonLook } from '@/components/ui/button';
import { listArticles } from '@/db/views/desk/list-articles';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'ArticleList' }))('reviewTitle') } : {};
}

/** Articles whose pair is being read and signed. */
export default async function ReviewQueue({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const page = pageNumber((await searchParams).page);
  const { rows, more } = await listArticles(who, { show: 'review', search: '', page });
  const t = await getTranslations('ArticleList');
  return (
    <>
      <PageHeading title={t('reviewTitle')} />
      {rows.length > 0 ? (
        <ArticleTable rows={rows} now={new Date()} leadsTo="review" />
      ) : (
        <EmptyState sentence={t('nothing.review')}>
          <Link href={`/${locale}/desk`} className={buttonLook('plain')}>
            {t('showAll')}
          </Link>
        </EmptyState>
      )}
      <PageLinks page={page} more={more} href={(number) => `/${locale}/desk/review?page=${number}`} />
    </>
  );
}
