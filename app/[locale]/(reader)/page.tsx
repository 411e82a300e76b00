import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { frontPath, newsPath } from '@/app/reader-paths';
import { Frame } from '@/components/reader/frame';
import { LeadStory } from '@/components/reader/lead-story';
import { River } from '@/components/reader/river';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { listReaderCards } from '@/db/views/reader/list-reader-cards';
import { otherLocale } from '@/domain/locale';
import { alternates } from './alternates';
import { openGraphLocale } from './open-graph-locale';
import { readerLocale } from './reader-locale';
import { toCard } from './to-card';

const IN_RIVER = 12;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const [office, t] = await Promise.all([findReaderOffice(), getTranslations('Reader')]);
  const name = office.name[locale];
  const description = t('description', { name });
  return {
    title: name,
    description,
    alternates: alternates(locale, { zh: frontPath('zh'), en: frontPath('en'), default: '/' }),
    openGraph: {
      type: 'website',
      title: name,
      description,
      siteName: name,
      url: frontPath(locale),
      ...openGraphLocale(locale, { twin: true }),
    },
  };
}

export default async function FrontPage({ params }: Props) {
  const locale = await readerLocale(params);
  const [office, cards, t] = await Promise.all([
    findReaderOffice(),
    listReaderCards({ locale, after: 0, most: 1 + IN_RIVER }),
    getTranslations('Reader'),
  ]);
  const [lead, ...others] = cards.map(toCard);
  const paths = { front: frontPath(locale), news: newsPath(locale), other: frontPath(otherLocale(locale)) };
  return (
    <Frame locale={locale} office={office} paths={paths} here="front">
      <h1 className="unseen">{office.name[locale]}</h1>
      {lead ? <LeadStory card={lead} locale={locale} /> : <p className="empty">{t('empty')}</p>}
      {others.length > 0 ? <River cards={others} locale={locale} columns={2} /> : null}
      {lead ? (
        <p className="more">
          <a href={paths.news}>{t('more')}</a>
        </p>
      ) : null}
    </Frame>
  );
}
