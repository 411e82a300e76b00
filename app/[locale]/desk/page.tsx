import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { ArticleFilters } from '@/components/articles/article-filters';
import { ArticleTable } from '@/components/articles/article-table';
import { NewArticle } from '@/components/articles/new-article';
import { PageLinks } from '@/components/articles/page-links';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeading } from '@/components/desk/page-heading';
import { buttonLook } from '@/components/ui/button';
import { listArticles } from '@/db/views/desk/list-articles';
import { listSectionNames } from '@/db/views/desk/list-section-names';
import { isArticleFilter } from '@/domain/article-filter';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { oneOf, pageNumber } from './asked';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'ArticleList' }))('title') } : {};
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const asked = await searchParams;
  const show = isArticleFilter(asked.show) ? asked.show : 'all';
  const search = oneOf(asked.q).slice(0, 100);
  const page = pageNumber(asked.page);
  const [{ rows, more }, sections] = await Promise.all([listArticles(who, { show, search, page }), listSectionNames(who, locale)]);
  const t = await getTranslations('ArticleList');
  const href = (number: number) => `/${locale}/desk?${new URLSearchParams({ show, ...(search && { q: search }), page: String(number) })}`;
  const newArticle = may(who, 'create-article') ? <NewArticle sections={sections} /> : null;
  const isFirst = show === 'all' && !search;
  return (
    <ClientMessages namespaces={['NewArticle']}>
      <PageHeading title={t('title')}>{rows.length > 0 || !isFirst ? newArticle : null}</PageHeading>
      <ArticleFilters show={show} search={search} />
      {rows.length > 0 ? (
        <ArticleTable rows={rows} now={new Date()} leadsTo="article" />
      ) : (
        <EmptyState sentence={search ? t('nothing.search', { search }) : t(`nothing.${show}`)}>
          {isFirst ? (
            newArticle
          ) : (
            <Link href={`/${locale}/desk`} className={buttonLook('plain')}>
              {t('showAll')}
            </Link>
          )}
        </EmptyState>
      )}
      <PageLinks page={page} more={more} href={href} />
    </ClientMessages>
  );
}
