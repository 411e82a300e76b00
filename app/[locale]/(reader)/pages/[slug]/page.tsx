import type { Metadata } from 'next';
import { breadcrumbList } from '@/app/[locale]/(reader)/breadcrumb-list';
import { decodedSegment } from '@/app/[locale]/(reader)/decoded-segment';
import { ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { type FoundArticle, findArticle } from '@/app/[locale]/(reader)/find-article';
import { placeMetadata } from '@/app/[locale]/(reader)/place-metadata';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import { StructuredData } from '@/app/[locale]/(reader)/structured-data';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import { Frame } from '@/components/reader/frame';
import { PageView } from '@/components/reader/page-view';
import { Words } from '@/components/reader/words';
import { findArticleNotes } from '@/db/views/reader/find-article-notes';
import { type Locale, otherLocale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { articleTopic } from '@/domain/site/topics';
import '@/components/reader/prose.css';
import '@/components/reader/article-layout.css';
import '@/components/reader/gallery.css';
import '@/components/reader/article.css';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const found = await find(locale, params);
  if (!found.article) return elsewhereMetadata({ locale, ...found });
  const { article } = found;
  return placeMetadata({
    locale,
    presence: article.presence,
    title: article.title,
    description: article.fields.description || article.standfirst,
    topics: [articleTopic(article.articleId)],
    picture: article.picture ?? article.pictures[0],
  });
}

/** An editable page, such as «about us»: an article without date, neighbours or relatives. */
export default async function EditablePage({ params }: Props) {
  const locale = await readerLocale(params);
  const found = await find(locale, params);
  if (!found.article) return <ElsewherePage locale={locale} {...found} />;
  const { article } = found;
  const { articleId } = article;
  const [site, { corrections }] = await Promise.all([readerSite(), findArticleNotes({ articleId, locale })]);
  const other = otherLocale(locale);
  const here = pathOf(locale, { at: 'page', slug: article.slug });
  return (
    <Frame locale={locale} site={site} here={here} other={article.presence[other] ?? pathOf(other, { at: 'by-id', id: articleId })}>
      <Breadcrumb locale={locale} trail={[]} here={<Words text={article.title} locale={locale} />} />
      <PageView page={{ ...article, corrections, lead: article.picture, leadAlt: article.fields.leadAlt ?? '' }} locale={locale} />
      <StructuredData graph={[breadcrumbList([{ name: article.title, path: here }])]} />
    </Frame>
  );
}

async function find(locale: Locale, params: Props['params']): Promise<FoundArticle> {
  return findArticle(locale, 'page', decodedSegment((await params).slug));
}
