import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '@/components/reader/frame';
import { htmlLang } from '@/components/reader/html-lang';
import { Notice } from '@/components/reader/notice';
import { readerDate, readerInstant } from '@/components/reader/reader-date';
import { Words } from '@/components/reader/words';
import type { ReaderPlaces } from '@/db/views/reader/find-reader-places';
import { type Locale, otherLocale } from '@/domain/locale';
import type { ListPlace } from '@/domain/site/list-place';
import { pathOf } from '@/domain/site/place';
import { articleTopic, topicList } from '@/domain/site/topics';
import { readerSite } from './reader-site';

/** Why there is nothing to show at an address, and where there is: in the other language, or at the head of the list. */
export type Elsewhere =
  | Exclude<ReaderPlaces, { at: 'here' }>
  | { at: 'other-language'; of: 'tag' | 'person' | 'month'; path: string; title: string }
  | { at: 'no-page'; list: ListPlace }
  /** Nothing to put beside an article that stands at `path` in one language only. */
  | { at: 'no-twin'; path: string }
  | { at: 'nowhere' };

// The page store answers with the status that the head asks for. `notFound()` will not do: Next leaves what it shows to a script.
const STATUS: Record<Elsewhere['at'], string> = {
  withdrawn: '410',
  'other-language': '404',
  'no-page': '404',
  'no-twin': '404',
  nowhere: '404',
};

const NOT_YET = {
  news: 'not-yet',
  page: 'not-yet-page',
  tag: 'not-yet-tag',
  person: 'not-yet-person',
  month: 'not-yet-month',
} as const;

function wordsFor(places: Elsewhere) {
  if (places.at === 'other-language') return NOT_YET[places.of];
  return places.at === 'nowhere' ? 'not-found' : places.at;
}

type Asked = {
  locale: Locale;
  places: Elsewhere;
  /** The article that was asked for, if there was one. */
  articleId?: string;
};

/** `topics` are what might bring something to this address, beside the article itself. */
export async function elsewhereMetadata({
  locale,
  places,
  articleId,
  topics = [],
}: Asked & { topics?: readonly string[] }): Promise<Metadata> {
  const [{ office }, t] = await Promise.all([readerSite(), getTranslations('Reader')]);
  const dependsOn = topicList([...(articleId ? [articleTopic(articleId)] : []), ...topics]);
  return {
    title: `${t(`${wordsFor(places)}.title`)} · ${office.name[locale]}`,
    robots: { index: false },
    other: { 'couplet:status': STATUS[places.at], ...(dependsOn ? { 'couplet:topics': dependsOn } : {}) },
  };
}

/** What stands where nothing else does. */
export async function ElsewherePage({ locale, places, articleId }: Asked) {
  const [site, t] = await Promise.all([readerSite(), getTranslations('Reader')]);
  const words = wordsFor(places);
  return (
    <Frame
      locale={locale}
      site={site}
      here={pathOf(locale, { at: 'front' })}
      other={otherPath(otherLocale(locale), places, articleId)}
      nowhere
    >
      <Notice title={t(`${words}.title`)} grave={places.at === 'withdrawn'}>
        <Explanation locale={locale} places={places} />
        <p>
          <a href={wayOn(locale, places)}>{t(`${words}.on`)}</a>
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
    case 'no-page':
    case 'no-twin':
      return <p>{t(`${places.at}.body`)}</p>;
    case 'withdrawn':
      return <Withdrawal locale={locale} notice={places.notice} withdrawnAt={places.withdrawnAt} />;
    case 'other-language': {
      const other = otherLocale(locale);
      const words = NOT_YET[places.of];
      return (
        <>
          <p>{t(`${words}.body`)}</p>
          <p className="notice-way">
            <span>{t(`${words}.read`)}</span>
            <a href={places.path} hrefLang={htmlLang(other)} lang={htmlLang(other)}>
              {places.title}
            </a>
          </p>
        </>
      );
    }
  }
}

async function Withdrawal({ locale, notice, withdrawnAt }: { locale: Locale; notice: string; withdrawnAt: Date }) {
  const t = await getTranslations('Reader.withdrawn');
  return (
    <>
      <p>{notice ? <Words text={notice} locale={locale} /> : t('plain')}</p>
      <p className="notice-date">
        <time dateTime={readerInstant(withdrawnAt)}>{t('at', { date: readerDate(locale, withdrawnAt) })}</time>
      </p>
    </>
  );
}

function wayOn(locale: Locale, places: Elsewhere): string {
  if (places.at === 'no-page') return pathOf(locale, places.list);
  if (places.at === 'no-twin') return places.path;
  return pathOf(locale, places.at === 'other-language' && places.of === 'month' ? { at: 'archive' } : { at: 'news' });
}

function otherPath(other: Locale, places: Elsewhere, articleId: string | undefined): string {
  if (places.at === 'other-language') return places.path;
  if (places.at === 'no-page') return pathOf(other, places.list);
  return pathOf(other, articleId ? { at: 'by-id', id: articleId } : { at: 'front' });
}
