import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { frontStories } from '@/app/[locale]/(reader)/front-stories';
import { placeMetadata } from '@/app/[locale]/(reader)/place-metadata';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import { Frame } from '@/components/reader/frame';
import { ListHead } from '@/components/reader/list-head';
import { SearchFilters } from '@/components/reader/search/search-filters';
import { SearchForm } from '@/components/reader/search/search-form';
import { SearchHelp } from '@/components/reader/search/search-help';
import { SearchHit } from '@/components/reader/search/search-hit';
import { SearchPager } from '@/components/reader/search/search-pager';
import { findHelp } from '@/db/views/reader/search/find-help';
import { FOUND_ON_A_PAGE, MOST_FOUND_PAGES } from '@/db/views/reader/search/search-articles';
import { type Locale, otherLocale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { everywhere } from '@/domain/site/presence';
import { NO_FILTER, type SearchAddress, searchPath } from '@/domain/site/search-address';
import type { Asked } from '@/domain/site/search-query';
import { LONGEST_SEARCH } from '@/domain/site/search-terms';
import { filterGroups } from './filter-groups';
import { type Found, found, type Query } from './found';
import '@/components/reader/stories.css';
import '@/components/reader/lists.css';
import '@/components/reader/search/search.css';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

// What the server before Next answers with, where it is not 200.
const STATUS: Partial<Record<Found['at'], string>> = { 'too-long': '400', away: '503' };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const [{ address, found: answer }, t] = await Promise.all([
    found(locale, JSON.stringify(await searchParams)),
    getTranslations('Reader.found'),
  ]);
  const typed = 'asked' in answer ? answer.asked.typed : '';
  const title = typed ? t('title-of', { typed }) : t('title');
  const numbered = address.page > 1 && typed ? `${title} · ${t('page', { page: address.page })}` : title;
  const head = await placeMetadata({
    locale,
    presence: everywhere({ at: 'search' }),
    title: numbered,
    description: t('manner'),
    topics: [],
  });
  const status = STATUS[answer.at];
  return { ...head, robots: { index: false, follow: true }, other: status ? { 'couplet:status': status } : {} };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await readerLocale(params);
  const [site, { address, found: answer }, t] = await Promise.all([
    readerSite(),
    found(locale, JSON.stringify(await searchParams)),
    getTranslations('Reader.found'),
  ]);
  const typed = answer.at === 'too-long' ? '' : address.typed;
  return (
    <Frame
      locale={locale}
      site={site}
      here={searchPath(locale, { ...address, typed })}
      other={searchPath(otherLocale(locale), { ...address, typed })}
    >
      <ListHead title={t('title')} />
      <div className="search">
        <SearchForm locale={locale} typed={typed} />
        <Answer locale={locale} address={address} answer={answer} />
      </div>
    </Frame>
  );
}

async function Answer({ locale, address, answer }: { locale: Locale; address: SearchAddress; answer: Found }) {
  const t = await getTranslations('Reader.found');
  switch (answer.at) {
    case 'found':
      return <Hits locale={locale} address={address} answer={answer} />;
    case 'none':
      return <Nothing locale={locale} address={address} asked={answer.asked} />;
    case 'beyond':
      return (
        <div className="search-said" role="status">
          <p>{t('beyond')}</p>
          <p>
            <a href={searchPath(locale, { ...address, page: 1 })}>{t('first-page')}</a>
          </p>
        </div>
      );
    case 'away':
      return (
        <div className="search-said" role="status">
          <p>{t('away')}</p>
          <p>{t('away-body')}</p>
        </div>
      );
    case 'blank':
      return <SearchHelp locale={locale} unfiltered={null} spelled={[]} broader={[]} sections={await sectionsIn(locale)} latest={[]} />;
    default:
      return (
        <p className="search-said" role="status">
          {t(answer.at, { most: LONGEST_SEARCH })}
        </p>
      );
  }
}

async function Hits({ locale, address, answer }: { locale: Locale; address: SearchAddress; answer: Found & { at: 'found' } }) {
  const [{ sections }, groups, t] = await Promise.all([
    readerSite(),
    filterGroups(locale, address, answer.counts),
    getTranslations('Reader.found'),
  ]);
  const { hits, count } = answer;
  const nameOf = (slug: string) => sections.find((section) => section.slug === slug)?.name[locale] ?? '';
  const first = (address.page - 1) * FOUND_ON_A_PAGE + 1;
  const goesOn = hits.length === FOUND_ON_A_PAGE && (count === null || count >= first + FOUND_ON_A_PAGE);
  const last = address.page === MOST_FOUND_PAGES;
  const to = (page: number) => searchPath(locale, { ...address, page });
  return (
    <>
      <p className="search-count" role="status">
        {count === null ? t('many') : t('count', { count })}
        {address.page > 1 ? ` · ${t('page', { page: address.page })}` : null}
      </p>
      <SearchFilters groups={groups} />
      <ol className="hits" start={first}>
        {hits.map((hit) => (
          <li key={hit.articleId}>
            <SearchHit hit={{ ...hit, section: nameOf(hit.section) }} locale={locale} />
          </li>
        ))}
      </ol>
      {goesOn && last ? <p className="search-said">{t('last', { most: MOST_FOUND_PAGES * FOUND_ON_A_PAGE })}</p> : null}
      <SearchPager
        page={address.page}
        before={address.page > 1 ? to(address.page - 1) : null}
        after={goesOn && !last ? to(address.page + 1) : null}
      />
    </>
  );
}

async function Nothing({ locale, address, asked }: { locale: Locale; address: SearchAddress; asked: Asked }) {
  const filtered = Object.values(address.filter).some((value) => value !== null);
  const [help, { latest, lead }, sections, t] = await Promise.all([
    // Help is welcome, and nothing to fail for.
    findHelp(asked).catch(() => ({ spelled: [], broader: [] })),
    frontStories(locale),
    sectionsIn(locale),
    getTranslations('Reader.found'),
  ]);
  const ways = (questions: readonly string[]) => questions.map((typed) => ({ label: typed, href: searchPath(locale, { typed }) }));
  return (
    <>
      <p className="search-said" role="status">
        {t('none', { typed: asked.typed })}
      </p>
      <SearchHelp
        locale={locale}
        unfiltered={filtered ? searchPath(locale, { typed: asked.typed, filter: NO_FILTER }) : null}
        spelled={ways(help.spelled)}
        broader={ways(help.broader)}
        sections={sections}
        latest={[...(lead ? [lead] : []), ...latest]}
      />
    </>
  );
}

async function sectionsIn(locale: Locale): Promise<{ label: string; href: string }[]> {
  const { sections } = await readerSite();
  return sections.map(({ slug, name }) => ({ label: name[locale], href: pathOf(locale, { at: 'section', slug }) }));
}
