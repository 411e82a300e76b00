import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { articlePath, frontPath, inLanguagePath, newsPath } from '@/app/reader-paths';
import { Frame } from '@/components/reader/frame';
import { htmlLang } from '@/components/reader/html-lang';
import { Notice } from '@/components/reader/notice';
import { readerDate, readerInstant } from '@/components/reader/reader-date';
import { Words } from '@/components/reader/words';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import type { ReaderPlaces } from '@/db/views/reader/find-reader-places';
import { type Locale, otherLocale } from '@/domain/locale';

/** Why there is no article to show at an address. */
export type Elsewhere = Exclude<ReaderPlaces, { at: 'here' }> | { at: 'nowhere' };

// The page store answers with the status that the head asks for. `notFound()` will not do: Next leaves what it shows to a script.
const STATUS: Record<Elsewhere['at'], string> = { withdrawn: '410', 'other-language': '404', nowhere: '404' };

const WORDS = { withdrawn: 'withdrawn', 'other-language': 'not-yet', nowhere: 'not-found' } as const satisfies Record<
  Elsewhere['at'],
  string
>;

export async function elsewhereMetadata({ locale, places }: { locale: Locale; places: Elsewhere }): Promise<Metadata> {
  const [office, t] = await Promise.all([findReaderOffice(), getTranslations('Reader')]);
  return {
    title: `${t(`${WORDS[places.at]}.title`)} · ${office.name[locale]}`,
    robots: { index: false },
    other: { 'couplet:status': STATUS[places.at] },
  };
}

/** What stands where no article does. `articleId` is that of the article, if there was one. */
export async function ElsewherePage({ locale, places, articleId }: { locale: Locale; places: Elsewhere; articleId?: string }) {
  const [office, t] = await Promise.all([findReaderOffice(), getTranslations('Reader')]);
  const words = WORDS[places.at];
  const paths = { front: frontPath(locale), news: newsPath(locale), other: otherPath(otherLocale(locale), places, articleId) };
  return (
    <Frame locale={locale} office={office} paths={paths} here="inside">
      <Notice title={t(`${words}.title`)} grave={places.at === 'withdrawn'}>
        <Explanation locale={locale} places={places} />
        <p>
          <a href={paths.news}>{t(`${words}.on`)}</a>
        </p>
      </Notice>
    </Frame>
  );
}

async function Explanation({ locale, places }: { locale: Locale; places: Elsewhere }) {
  const t = await getTranslations('Reader');
  switch (places.at) {
    case 'nowhere':
      return <p>{t('not-found.body')}</p>;
    case 'withdrawn':
      return (
        <>
          <p>{places.notice ? <Words text={places.notice} locale={locale} /> : t('withdrawn.plain')}</p>
          <p className="notice-date">
            <time dateTime={readerInstant(places.withdrawnAt)}>{t('withdrawn.at', { date: readerDate(locale, places.withdrawnAt) })}</time>
          </p>
        </>
      );
    case 'other-language': {
      const other = otherLocale(locale);
      return (
        <>
          <p>{t('not-yet.body')}</p>
          <p className="notice-way">
            <span>{t('not-yet.read')}</span>
            <a href={articlePath(other, places.slug)} hrefLang={htmlLang(other)} lang={htmlLang(other)}>
              {places.title}
            </a>
          </p>
        </>
      );
    }
  }
}

function otherPath(other: Locale, places: Elsewhere, articleId: string | undefined): string {
  if (places.at === 'other-language') return articlePath(other, places.slug);
  return articleId ? inLanguagePath(other, articleId) : frontPath(other);
}
