import type { Metadata } from 'next';
import { breadcrumbList } from '@/app/[locale]/(reader)/breadcrumb-list';
import { ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { placeMetadata } from '@/app/[locale]/(reader)/place-metadata';
import { previewOf } from '@/app/[locale]/(reader)/preview-of';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import { StructuredData } from '@/app/[locale]/(reader)/structured-data';
import { embedLinks } from '@/app/embed-links';
import { newsroomUrl } from '@/app/newsroom-url';
import { ArticleView } from '@/components/reader/article-view';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import { Frame } from '@/components/reader/frame';
import { Neighbours } from '@/components/reader/neighbours';
import { Words } from '@/components/reader/words';
import type { Neighbour } from '@/db/views/reader/find-neighbours';
import { otherLocale } from '@/domain/locale';
import { livePlace, pathOf } from '@/domain/site/place';
import { readingTime, wordsOf } from '@/domain/site/reading-time';
import { shownCredits } from '@/domain/site/shown-credits';
import { describedArticle } from './described-article';
import { FacingPage, facingMetadata } from './facing-page';
import { foundStory, type StoryAddress } from './found-story';
import '@/components/reader/prose.css';
import '@/components/reader/article-layout.css';
import '@/components/reader/gallery.css';
import '@/components/reader/facing.css';
import '@/components/reader/article.css';

type Props = StoryAddress & { searchParams: Promise<{ with?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const found = await foundStory(locale, { params });
  if (!found.article) return elsewhereMetadata({ locale, ...found });
  if ((await searchParams).with === otherLocale(locale)) return facingMetadata(locale, found);
  const { article, notes, topics } = found;
  const { title, fields, standfirst, presence } = article;
  const description = fields.description || standfirst;
  const head = await placeMetadata({ locale, presence, title, description, topics, section: article.sectionSlug });
  const shown = article.picture ?? article.pictures[0];
  return {
    ...head,
    alternates: { ...head.alternates, types: { ...head.alternates?.types, ...embedLinks(pathOf(locale, livePlace(article)), title) } },
    openGraph: {
      ...head.openGraph,
      type: 'article',
      title,
      section: article.section,
      tags: notes.tags.map(({ name }) => name),
      publishedTime: article.firstPublishedAt.toISOString(),
      modifiedTime: article.publishedAt.toISOString(),
      images: shown ? [previewOf(shown)] : [],
    },
    twitter: { card: shown ? 'summary_large_image' : 'summary' },
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const locale = await readerLocale(params);
  const found = await foundStory(locale, { params });
  if (!found.article) return <ElsewherePage locale={locale} {...found} />;
  if ((await searchParams).with === otherLocale(locale)) return <FacingPage locale={locale} article={found.article} />;
  const { article, notes, neighbours } = found;
  const site = await readerSite();
  const other = otherLocale(locale);
  const here = pathOf(locale, livePlace(article));
  const section = { name: article.section, path: pathOf(locale, { at: 'section', slug: article.sectionSlug }) };
  return (
    <Frame locale={locale} site={site} here={here} other={article.presence[other] ?? pathOf(other, { at: 'by-id', id: article.articleId })}>
      <Breadcrumb locale={locale} trail={[section]} here={<Words text={article.title} locale={locale} />} />
      <ArticleView
        article={{
          ...article,
          lead: article.picture,
          leadAlt: article.fields.leadAlt ?? '',
          credits: shownCredits(article.fields.credits, notes.credits),
          corrections: notes.corrections,
          tags: notes.tags.map(({ slug, name }) => ({ name, path: pathOf(locale, { at: 'tag', slug }) })),
          minutes: readingTime(wordsOf(article.passages)),
          facing: article.presence[other] && `${here}?with=${other}`,
          code: `${here}/qr.svg`,
        }}
        locale={locale}
        address={new URL(here, newsroomUrl()).href}
        seal={site.office.short.zh}
      />
      <Neighbours
        around={{
          previous: neighbours.previous && asLead(neighbours.previous),
          next: neighbours.next && asLead(neighbours.next),
          related: neighbours.related.map(asLead),
        }}
        locale={locale}
      />
      <StructuredData
        graph={[breadcrumbList([section, { name: article.title, path: here }]), await describedArticle({ article, notes, site })]}
      />
    </Frame>
  );
}

function asLead(neighbour: Neighbour) {
  return { ...neighbour, href: pathOf(neighbour.locale, livePlace(neighbour)) };
}
