import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { findReaderAddress } from '@/db/views/reader/find-reader-address';
import { findReaderArticle, type ReaderArticle } from '@/db/views/reader/find-reader-article';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import type { Kind } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { livePlace, pathOf } from '@/domain/site/place';
import type { Elsewhere } from './elsewhere-page';

export type FoundArticle = { article: ReaderArticle } | { article: null; places: Elsewhere; articleId?: string };

/**
 * What stands at the address of an article of this kind: the article, or why it is not here. A former address leads to the present one, and
 * so does one of the other kind.
 */
export const findArticle = cache(async (locale: Locale, kind: Kind, slug: string): Promise<FoundArticle> => {
  const article = await findReaderArticle({ locale, slug });
  if (article?.kind === kind) return { article };
  if (article) permanentRedirect(pathOf(locale, livePlace(article)));
  const address = await findReaderAddress({ locale, slug });
  if (!address) return { article: null, places: { at: 'nowhere' } };
  const { articleId } = address;
  const places = await findReaderPlaces({ locale, articleId });
  if (places?.at === 'here') permanentRedirect(places.path);
  return { article: null, places: places ?? { at: 'nowhere' }, articleId };
});
