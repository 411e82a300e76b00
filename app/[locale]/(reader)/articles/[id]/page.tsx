import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { type Elsewhere, ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { articlePath } from '@/app/reader-paths';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import type { Locale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  return elsewhereMetadata({ locale, places: await find(locale, (await params).id) });
}

/** One article in one language, by its id. Once it is live in this language the address leads to it. */
export default async function ArticleInLanguagePage({ params }: Props) {
  const locale = await readerLocale(params);
  const { id } = await params;
  return <ElsewherePage locale={locale} articleId={id} places={await find(locale, id)} />;
}

const find = cache(async (locale: Locale, articleId: string): Promise<Elsewhere> => {
  if (!z.uuid().safeParse(articleId).success) return { at: 'nowhere' };
  const places = await findReaderPlaces({ locale, articleId });
  if (places?.at === 'here') redirect(articlePath(locale, places.slug));
  return places ?? { at: 'nowhere' };
});
