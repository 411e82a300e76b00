import type { Metadata } from 'next';
import { alternates } from '@/app/[locale]/(reader)/alternates';
import { decodedSegment } from '@/app/[locale]/(reader)/decoded-segment';
import { ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { type FoundArticle, findArticle } from '@/app/[locale]/(reader)/find-article';
import { openGraphLocale } from '@/app/[locale]/(reader)/open-graph-locale';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import { newsroomUrl } from '@/app/newsroom-url';
import { ArticleView } from '@/components/reader/article-view';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import { Frame } from '@/components/reader/frame';
import { Words } from '@/components/reader/words';
import { type Locale, otherLocale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { articleTopic } from '@/domain/site/topics';
import { newsArticle } from './news-article';
import { sharedPicture } from './shared-picture';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const found = await find(locale, (await params).slug);
  if (!found.article) return elsewhereMetadata({ locale, ...found });
  const { article } = found;
  const { office } = await readerSite();
  const description = article.fields.description || article.standfirst;
  const { presence } = article;
  const picture = sharedPicture(article);
  return {
    title: `${article.title} · ${office.name[locale]}`,
    description,
    alternates: alternates(locale, presence),
    openGraph: {
      type: 'article',
      title: article.title,
      description,
      url: presence[locale] ?? undefined,
      siteName: office.name[locale],
      section: article.section,
      publishedTime: article.firstPublishedAt.toISOString(),
      modifiedTime: article.publishedAt.toISOString(),
      images: picture ? [picture] : [],
      ...openGraphLocale(locale, { twin: article.twin !== null }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
    other: { 'couplet:topics': articleTopic(article.articleId) },
  };
}

export default async function ArticlePage({ params }: Props) {
  const locale = await readerLocale(params);
  const found = await find(locale, (await params).slug);
  if (!found.article) return <ElsewherePage locale={locale} {...found} />;
  const { article } = found;
  const site = await readerSite();
  const { office } = site;
  const here = pathOf(locale, { at: 'article', slug: article.slug });
  const address = new URL(here, newsroomUrl()).href;
  const other = otherLocale(locale);
  const trail = [{ name: article.section, path: pathOf(locale, { at: 'section', slug: article.sectionSlug }) }];
  return (
    <Frame locale={locale} site={site} here={here} other={article.presence[other] ?? pathOf(other, { at: 'by-id', id: article.articleId })}>
      <Breadcrumb locale={locale} trail={trail} here={<Words text={article.title} locale={locale} />} />
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

async function find(locale: Locale, slug: string): Promise<FoundArticle> {
  return findArticle(locale, 'news', decodedSegment(slug));
}
