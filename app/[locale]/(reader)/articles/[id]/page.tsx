import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { type Elsewhere, ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import type { Locale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  return elsewhereMetadata({ locale, ...(await find(locale, (await params).id)) });
}

/** One article in one language, by its id. Once it is live in this language the address leads to it. */
export default async function ArticleInLanguagePage({ params }: Props) {
  const locale = await readerLocale(params);
  return <ElsewherePage locale={locale} {...(await find(locale, (await params).id))} />;
}

/** Of an article that nobody knows nothing is said but that; what is no id could be none. */
const find = cache(async (locale: Locale, articleId: string): Promise<{ places: Elsewhere; articleId?: string }> => {
  if (!z.uuid().safeParse(articleId).success) return { places: { at: 'nowhere' } };
  const places = await findReaderPlaces({ locale, articleId });
  if (places?.at === 'here') redirect(places.path);
  return places ? { places, articleId } : { places: { at: 'nowhere' } };
});
