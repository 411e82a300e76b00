import { getTranslations } from 'next-intl/server';
import type { Crumb } from '@/components/reader/breadcrumb';
import { readerMonth } from '@/components/reader/reader-month';
import type { ListSubject } from '@/db/views/reader/find-list-subject';
import type { Locale } from '@/domain/locale';
import type { ListPlace } from '@/domain/site/list-place';
import { pathOf } from '@/domain/site/place';
import { readerSite } from './reader-site';

/** How a list is spoken of. `trail` are the pages on the way to it. */
export type ListWords = { title: string; kicker: string | undefined; description: string; empty: string; trail: Crumb[] };

export async function listWords(locale: Locale, place: ListPlace, subject: ListSubject | null): Promise<ListWords> {
  const [{ office }, t] = await Promise.all([readerSite(), getTranslations('Reader')]);
  const site = office.name[locale];
  const name = place.at === 'month' ? readerMonth(locale, place.month) : (subject?.name[locale] ?? '');
  const news = { name: t('news'), path: pathOf(locale, { at: 'news' }) };
  const plain = { empty: t('empty'), kicker: undefined, trail: [] };
  switch (place.at) {
    case 'news':
      return { ...plain, title: news.name, description: t('description', { name: site }) };
    case 'section': {
      const description = subject?.about[locale] || t('descriptions.section', { site, name });
      return { ...plain, title: name, description, empty: t('section-empty') };
    }
    case 'month': {
      const archive = { name: t('archive'), path: pathOf(locale, { at: 'archive' }) };
      return { ...plain, title: name, description: t('descriptions.month', { site, name }), trail: [archive] };
    }
    default:
      return { ...plain, title: name, kicker: t(place.at), description: t(`descriptions.${place.at}`, { site, name }), trail: [news] };
  }
}
