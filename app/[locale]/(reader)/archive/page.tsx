import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { breadcrumbList } from '@/app/[locale]/(reader)/breadcrumb-list';
import { placeMetadata } from '@/app/[locale]/(reader)/place-metadata';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import { StructuredData } from '@/app/[locale]/(reader)/structured-data';
import { ArchiveYears } from '@/components/reader/archive-years';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import { Frame } from '@/components/reader/frame';
import { ListHead } from '@/components/reader/list-head';
import { listReaderMonths } from '@/db/views/reader/list-reader-months';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { everywhere } from '@/domain/site/presence';
import { latestTopic, olderTopic } from '@/domain/site/topics';
import '@/components/reader/lists.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const [{ office }, t] = await Promise.all([readerSite(), getTranslations('Reader')]);
  return placeMetadata({
    locale,
    presence: everywhere({ at: 'archive' }),
    title: t('archive'),
    description: t('descriptions.archive', { site: office.name[locale] }),
    topics: [latestTopic('all', locale), olderTopic('all', locale)],
  });
}

/** All months in which something was published. */
export default async function ArchivePage({ params }: Props) {
  const locale = await readerLocale(params);
  const [site, months, t] = await Promise.all([readerSite(), listReaderMonths(locale), getTranslations('Reader')]);
  const here = pathOf(locale, { at: 'archive' });
  const title = t('archive');
  return (
    <Frame locale={locale} site={site} here={here} other={pathOf(otherLocale(locale), { at: 'archive' })}>
      <Breadcrumb locale={locale} trail={[]} here={title} />
      <ListHead title={title} about={t('archive-about')} />
      {months.length > 0 ? <ArchiveYears locale={locale} months={months} /> : <p className="empty">{t('empty')}</p>}
      <StructuredData graph={[breadcrumbList([{ name: title, path: here }])]} />
    </Frame>
  );
}
