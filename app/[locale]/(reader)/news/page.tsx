import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { alternates } from '@/app/[locale]/(reader)/alternates';
import { ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { openGraphLocale } from '@/app/[locale]/(reader)/open-graph-locale';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { toCard } from '@/app/[locale]/(reader)/to-card';
import { frontPath, newsPath } from '@/app/reader-paths';
import { Frame } from '@/components/reader/frame';
import { Pager } from '@/components/reader/pager';
import { River } from '@/components/reader/river';
import { countReaderCards } from '@/db/views/reader/count-reader-cards';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { listReaderCards } from '@/db/views/reader/list-reader-cards';
import { type Locale, otherLocale } from '@/domain/locale';

const ON_A_PAGE = 20;

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const page = await pageNumber(searchParams);
  if (page > (await countPages(locale))) return elsewhereMetadata({ locale, places: { at: 'nowhere' } });
  const [office, t] = await Promise.all([findReaderOffice(), getTranslations('Reader')]);
  const name = office.name[locale];
  const title = `${page === 1 ? t('news') : t('list-page-title', { page })} · ${name}`;
  const description = t('description', { name });
  // Pages further on hold other articles in the other language: only the first has a twin.
  const paths = page === 1 ? { zh: newsPath('zh'), en: newsPath('en') } : { [locale]: newsPath(locale, page) };
  return {
    title,
    description,
    alternates: alternates(locale, paths),
    openGraph: {
      type: 'website',
      title,
      description,
      siteName: name,
      url: newsPath(locale, page),
      ...openGraphLocale(locale, { twin: page === 1 }),
    },
  };
}

export default async function NewsPage({ params, searchParams }: Props) {
  const locale = await readerLocale(params);
  const page = await pageNumber(searchParams);
  const pages = await countPages(locale);
  if (page > pages) return <ElsewherePage locale={locale} places={{ at: 'nowhere' }} />;
  const [office, cards, t] = await Promise.all([
    findReaderOffice(),
    listReaderCards({ locale, after: (page - 1) * ON_A_PAGE, most: ON_A_PAGE }),
    getTranslations('Reader'),
  ]);
  const paths = { front: frontPath(locale), news: newsPath(locale), other: newsPath(otherLocale(locale)) };
  return (
    <Frame locale={locale} office={office} paths={paths} here="news">
      <h1 className="list-title">{t('news')}</h1>
      {cards.length > 0 ? <River cards={cards.map(toCard)} locale={locale} columns={1} /> : <p className="empty">{t('empty')}</p>}
      <Pager page={page} pages={pages} pathOf={(number) => newsPath(locale, number)} />
    </Frame>
  );
}

const countPages = cache(async (locale: Locale): Promise<number> => Math.max(1, Math.ceil((await countReaderCards(locale)) / ON_A_PAGE)));

/** What is no number of a page asks for the first one, as the page store takes it. */
async function pageNumber(searchParams: Props['searchParams']): Promise<number> {
  const { page } = await searchParams;
  return typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
}
