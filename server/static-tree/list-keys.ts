import { type EverPublished, listEverPublished, listReaderAliases } from '@/db/views/reader/list-ever-published';
import { listReaderExtents, type ReaderExtent } from '@/db/views/reader/list-reader-extents';
import { LOCALES, otherLocale } from '@/domain/locale';
import { listPage } from '@/domain/site/list-pages';
import { livePlace, type Place, pathOf } from '@/domain/site/place';
import { traditionalPath } from '@/domain/site/presence';

const AT_THE_ROOT = ['/robots.txt', '/sitemap.xml', '/sitemaps/site.xml', '/news-sitemap.xml'];
const FEEDS = ['feed.xml', 'atom.xml', 'feed.json'];

/** The addresses of everything that the public site answers with, by the keys of the page store; Chinese pages with their Traditional form beside them. */
export async function listKeys(): Promise<string[]> {
  const [extents, published, aliases] = await Promise.all([listReaderExtents(), listEverPublished(), listReaderAliases()]);
  const fixed = LOCALES.flatMap((locale) => [
    ...withTraditional(pathOf(locale, { at: 'front' })),
    ...withTraditional(pathOf(locale, { at: 'archive' })),
    ...withTraditional(`/${locale}/not-found`),
    ...FEEDS.map((feed) => `/${locale}/${feed}`),
  ]);
  const months = new Set(extents.flatMap(({ at, name }) => (at === 'month' ? [`/sitemaps/${name}.xml`] : [])));
  // Where a list stands in one language only, the other one says so.
  const told = extents.flatMap((list) => keysOfList({ ...list, locale: otherLocale(list.locale), total: 0 }));
  const merged = aliases.flatMap(({ at, slug }) => LOCALES.flatMap((locale) => withTraditional(pathOf(locale, { at, slug }))));
  return [
    ...new Set([...fixed, ...AT_THE_ROOT, ...months, ...extents.flatMap(keysOfList), ...told, ...merged, ...keysOfArticles(published)]),
  ];
}

function withTraditional(key: string): string[] {
  return key.startsWith('/zh') ? [key, traditionalPath(key)] : [key];
}

/** A list with all its pages, and what tells of it. */
function keysOfList({ locale, at, name, total }: ReaderExtent): string[] {
  const numbers = Array.from({ length: listPage(total)?.older ?? 0 }, (_, before) => before + 1);
  const pages = [undefined, ...numbers].flatMap((page) => withTraditional(pathOf(locale, placeOf(at, name, page))));
  return at === 'section' ? [...pages, ...FEEDS.map((feed) => `${pathOf(locale, { at, slug: name })}/${feed}`)] : pages;
}

function placeOf(at: ReaderExtent['at'], name: string, page: number | undefined): Place {
  const numbered = page === undefined ? {} : { page };
  if (at === 'news') return { at, ...numbered };
  return at === 'month' ? { at, month: name, ...numbered } : { at, slug: name, ...numbered };
}

/** Every address that an article ever had, where it stands by its id, and where it is live what belongs to it. */
function keysOfArticles(published: readonly EverPublished[]): string[] {
  const live = new Set(published.flatMap(({ live, locale, articleId }) => (live ? [`${locale} ${articleId}`] : [])));
  return published.flatMap(({ articleId, locale, slug, kind, live: isLive }) => {
    const path = pathOf(locale, livePlace({ kind, slug }));
    const byId = LOCALES.flatMap((each) => withTraditional(pathOf(each, { at: 'by-id', id: articleId })));
    const other = otherLocale(locale);
    const facing = isLive && kind === 'news' && live.has(`${other} ${articleId}`) ? withTraditional(`${path}?with=${other}`) : [];
    return [...withTraditional(path), ...byId, ...facing, ...(isLive && kind === 'news' ? withTraditional(`${path}/qr.svg`) : [])];
  });
}
