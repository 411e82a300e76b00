import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { alternates } from '@/app/[locale]/(reader)/alternates';
import { type Elsewhere, ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { openGraphLocale } from '@/app/[locale]/(reader)/open-graph-locale';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { newsroomUrl } from '@/app/newsroom-url';
import { articlePath, frontPath, inLanguagePath, newsPath } from '@/app/reader-paths';
import { ArticleView } from '@/components/reader/article-view';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import { Frame } from '@/components/reader/frame';
import { Words } from '@/components/reader/words';
import { findReaderAddress } from '@/db/views/reader/find-reader-address';
import { findReaderArticle, type ReaderArticle } from '@/db/views/reader/find-reader-article';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import { type Locale, otherLocale } from '@/domain/locale';
import { newsArticle } from './news-article';
import { sharedPicture } from './shared-picture';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const found = await find(locale, (await params).slug);
  if (!found.article) return elsewhereMetadata({ locale, places: found.places });
  const { article } = found;
  const office = await findReaderOffice();
  const description = article.fields.description || article.standfirst;
  const path = articlePath(locale, article.slug);
  const twin = article.twin ? { [otherLocale(locale)]: articlePath(otherLocale(locale), article.twin) } : {};
  const picture = sharedPicture(article);
  return {
    title: `${article.title} · ${office.name[locale]}`,
    description,
    alternates: alternates(locale, { [locale]: path, ...twin }),
    openGraph: {
      type: 'article',
      title: article.title,
      description,
      url: path,
      siteName: office.name[locale],
      section: article.section,
      publishedTime: article.firstPublishedAt.toISOString(),
      modifiedTime: article.publishedAt.toISOString(),
      images: picture ? [picture] : [],
      ...openGraphLocale(locale, { twin: article.twin !== null }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  };
}

export default async function ArticlePage({ params }: Props) {
  const locale = await readerLocale(params);
  const found = await find(locale, (await params).slug);
  if (!found.article) return <ElsewherePage locale={locale} articleId={found.articleId} places={found.places} />;
  const { article } = found;
  const office = await findReaderOffice();
  const address = new URL(articlePath(locale, article.slug), newsroomUrl()).href;
  const other = otherLocale(locale);
  const paths = {
    front: frontPath(locale),
    news: newsPath(locale),
    other: article.twin ? articlePath(other, article.twin) : inLanguagePath(other, article.articleId),
  };
  return (
    <Frame locale={locale} office={office} paths={paths} here="inside">
      <Breadcrumb front={paths.front} news={paths.news} here={<Words text={article.title} locale={locale} />} />
      <ArticleView
        article={{ ...article, credits: article.fields.credits, lead: article.picture }}
        locale={locale}
        address={address}
        seal={office.short.zh}
      />
      <script type="application/ld+json">{newsArticle({ article, office: office.name[locale], address })}</script>
    </Frame>
  );
}

type Found = { article: ReaderArticle } | { article: null; places: Elsewhere; articleId?: string };

/** What stands at an address: the article, or why it is not here. A former address leads to the present one. */
const find = cache(async (locale: Locale, encodedSlug: string): Promise<Found> => {
  const slug = decoded(encodedSlug);
  const article = await findReaderArticle({ locale, slug });
  if (article) return { article };
  const address = await findReaderAddress({ locale, slug });
  if (!address) return { article: null, places: { at: 'nowhere' } };
  if (address.liveSlug) permanentRedirect(articlePath(locale, address.liveSlug));
  const { articleId } = address;
  const places = await findReaderPlaces({ locale, articleId });
  if (places?.at === 'here') permanentRedirect(articlePath(locale, places.slug));
  return { article: null, places: places ?? { at: 'nowhere' }, articleId };
});

/** What no page of ours can have linked to stays as it is, and leads nowhere. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
