import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { readerMonth } from '@/components/reader/reader-month';
import { findMonthsBeside, type MonthsBeside } from '@/db/views/reader/find-months-beside';
import { findReaderAlias } from '@/db/views/reader/find-reader-alias';
import { findReaderList, type ReaderList } from '@/db/views/reader/find-reader-list';
import { type Locale, otherLocale } from '@/domain/locale';
import type { ListPage } from '@/domain/site/list-pages';
import { type ListPlace, scopeOf, unnumbered } from '@/domain/site/list-place';
import { pathOf } from '@/domain/site/place';
import { articleTopic, latestTopic, olderTopic } from '@/domain/site/topics';
import type { Elsewhere } from './elsewhere-page';
import { type ListAddress, listPlace } from './list-address';

type Standing = { place: ListPlace; list: ReaderList & { page: ListPage }; beside: MonthsBeside | null };

/** A page of a list, or why there is none; `topics` are what either depends on. */
export type FoundList = (Standing | { list: null; places: Elsewhere }) & { topics: string[] };

/**
 * What stands at the address of a list. The head and the page itself ask for it, and it is looked up once. What was merged into another
 * tag or person leads there.
 */
export function foundList({ locale, at, name, page }: ListAddress): Promise<FoundList> {
  return lookedUp(locale, at, name, page);
}

const lookedUp = cache(async (locale: Locale, at: ListPlace['at'], name: string, page: number | undefined): Promise<FoundList> => {
  const place = listPlace({ at, name, page });
  const found = await findReaderList({ locale, place });
  if (!found) await followAlias(locale, place);
  if (!found?.page) return { list: null, places: whyNot({ locale, place, found }), topics: awaited(locale, place) };
  const beside = place.at === 'month' ? await findMonthsBeside({ locale, month: place.month }) : null;
  const list = { ...found, page: found.page };
  return { place, list, beside, topics: topicsOf({ locale, place, list, beside }) };
});

async function followAlias(locale: Locale, place: ListPlace): Promise<void> {
  if (place.at !== 'tag' && place.at !== 'person') return;
  const { at, slug } = place;
  const kept = await findReaderAlias({ at, slug });
  if (kept) permanentRedirect(pathOf(locale, { at, slug: kept }));
}

/** What could bring a page here. */
function awaited(locale: Locale, place: ListPlace): string[] {
  const scope = scopeOf(place);
  const other = otherLocale(locale);
  return [latestTopic(scope, locale), latestTopic(scope, other), olderTopic(scope, other)];
}

function whyNot({ locale, place, found }: { locale: Locale; place: ListPlace; found: ReaderList | null }): Elsewhere {
  if (!found) return { at: 'nowhere' };
  if (found.presence[locale] !== null) return { at: 'no-page', list: unnumbered(place) };
  const other = otherLocale(locale);
  const path = found.presence[other];
  if (path === null || place.at === 'news' || place.at === 'section') return { at: 'nowhere' };
  const title = place.at === 'month' ? readerMonth(other, place.month) : (found.subject?.name[other] ?? '');
  return { at: 'other-language', of: place.at, path, title };
}

function topicsOf({ locale, place, list, beside }: Standing & { locale: Locale }): string[] {
  const scope = scopeOf(place);
  const shown = list.cards.map(({ articleId }) => articleTopic(articleId));
  const ofMonths = beside ? [olderTopic('all', locale), ...(beside.newer ? [] : [latestTopic('all', locale)])] : [];
  const own = [olderTopic(scope, locale), ...shown, ...ofMonths];
  if (place.page !== undefined) return list.page.newer === 'newest' ? [latestTopic(scope, locale), ...own] : own;
  const other = otherLocale(locale);
  // Its alternates say whether the list has anything in the other language.
  const twin = list.presence[other] === null ? latestTopic(scope, other) : olderTopic(scope, other);
  const always = place.at === 'news' || place.at === 'section';
  return [latestTopic(scope, locale), ...own, ...(always ? [] : [twin])];
}
