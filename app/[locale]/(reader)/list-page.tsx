import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newsroomUrl } from '@/app/newsroom-url';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import type { Card } from '@/components/reader/card';
import { Frame } from '@/components/reader/frame';
import { Headline } from '@/components/reader/headline';
import { htmlLang } from '@/components/reader/html-lang';
import { ListHead } from '@/components/reader/list-head';
import { MonthsBeside } from '@/components/reader/months-beside';
import { Pager } from '@/components/reader/pager';
import { River } from '@/components/reader/river';
import { Words } from '@/components/reader/words';
import { listCreditedRoles } from '@/db/views/reader/list-credited-roles';
import type { ReaderCard } from '@/db/views/reader/reader-card';
import { type Locale, otherLocale } from '@/domain/locale';
import { type ListPlace, unnumbered } from '@/domain/site/list-place';
import { pathOf } from '@/domain/site/place';
import type { Presence } from '@/domain/site/presence';
import { breadcrumbList } from './breadcrumb-list';
import { ElsewherePage, elsewhereMetadata } from './elsewhere-page';
import { foundList } from './found-list';
import type { ListAddress } from './list-address';
import { listWords } from './list-words';
import { placeMetadata } from './place-metadata';
import { readerSite } from './reader-site';
import { StructuredData } from './structured-data';
import { toCard } from './to-card';
import '@/components/reader/stories.css';
import '@/components/reader/lists.css';

export async function listMetadata(address: ListAddress): Promise<Metadata> {
  const { locale } = address;
  const found = await foundList(address);
  const { topics } = found;
  if (!found.list) return elsewhereMetadata({ locale, places: found.places, topics });
  const { place, list } = found;
  const [{ title, description }, t] = await Promise.all([listWords(locale, place, list.subject), getTranslations('Reader')]);
  const { page } = place;
  return placeMetadata({
    locale,
    topics,
    description,
    presence: page === undefined ? list.presence : numberedPresence(locale, place),
    title: page === undefined ? title : t('numbered-title', { title, page }),
    picture: list.cards.find(({ picture }) => picture)?.picture,
    section: place.at === 'section' ? place.slug : undefined,
  });
}

/** A page of a list: of all news, a section, a tag, a person or a month. */
export async function ListPage({ address }: { address: ListAddress }) {
  const { locale } = address;
  const found = await foundList(address);
  if (!found.list) return <ElsewherePage locale={locale} places={found.places} />;
  const { place, list, beside } = found;
  const { subject, cards } = list;
  const [site, words, shown, t] = await Promise.all([
    readerSite(),
    listWords(locale, place, subject),
    shownCards(locale, place, cards),
    getTranslations('Reader'),
  ]);
  const { page } = place;
  const here = pathOf(locale, place);
  const newest = { name: words.title, path: pathOf(locale, unnumbered(place)) };
  const trail = page === undefined ? words.trail : [...words.trail, newest];
  const number = page === undefined ? undefined : t('page-number', { page });
  return (
    <Frame locale={locale} site={site} here={here} other={pathOf(otherLocale(locale), unnumbered(place))}>
      <Breadcrumb locale={locale} trail={trail} here={number ?? words.title} />
      <ListHead
        kicker={words.kicker}
        title={<Headline text={words.title} locale={locale} />}
        number={number}
        beside={place.at === 'person' && subject ? <InOther name={subject.name} locale={locale} /> : undefined}
        about={page === undefined && subject?.about[locale] ? <Words text={subject.about[locale]} locale={locale} /> : undefined}
      />
      {shown.length > 0 ? <River cards={shown} locale={locale} columns={1} heading="h2" /> : <p className="empty">{words.empty}</p>}
      <Pager page={page} older={list.page.older} newer={list.page.newer} pathTo={(number) => pathOf(locale, { ...place, page: number })} />
      {beside ? <MonthsBeside locale={locale} older={beside.older} newer={beside.newer} /> : null}
      <StructuredData
        graph={[
          breadcrumbList([...trail, { name: number ?? words.title, path: here }]),
          collectionPage({ locale, name: words.title, path: here, cards: shown }),
        ]}
      />
    </Frame>
  );
}

/** The name of a person in the other language. */
function InOther({ name, locale }: { name: Record<Locale, string>; locale: Locale }) {
  const other = otherLocale(locale);
  return name[other] === name[locale] ? null : <span lang={htmlLang(other)}>{name[other]}</span>;
}

/** Under a person's articles stands what they did for them; within a section nobody needs its name. */
async function shownCards(locale: Locale, place: ListPlace, cards: readonly ReaderCard[]): Promise<Card[]> {
  if (place.at === 'section') return cards.map((card) => ({ ...toCard(card), label: '' }));
  if (place.at !== 'person') return cards.map(toCard);
  const articleIds = cards.map(({ articleId }) => articleId);
  const [roles, t] = await Promise.all([
    listCreditedRoles({ contributor: place.slug, locale, articleIds }),
    getTranslations('Reader.credited'),
  ]);
  return cards.map((card) => ({ ...toCard(card), label: (roles.get(card.articleId) ?? []).map((role) => t(role)).join(' · ') }));
}

/** Other articles stand on the same page of the list in the other language, or none. */
function numberedPresence(locale: Locale, place: ListPlace): Presence {
  return { zh: null, en: null, [locale]: pathOf(locale, place) };
}

function collectionPage({ locale, name, path, cards }: { locale: Locale; name: string; path: string; cards: readonly Card[] }): object {
  return {
    '@type': 'CollectionPage',
    name,
    url: new URL(path, newsroomUrl()).href,
    inLanguage: htmlLang(locale),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: cards.map(({ href }, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        url: new URL(href, newsroomUrl()).href,
      })),
    },
  };
}
