import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import { newsroomUrl } from '@/app/newsroom-url';
import { Breadcrumb } from '@/components/reader/breadcrumb';
import { FacingView } from '@/components/reader/facing-view';
import { Frame } from '@/components/reader/frame';
import { Words } from '@/components/reader/words';
import { findArticleNotes } from '@/db/views/reader/find-article-notes';
import { findReaderArticle, type ReaderArticle } from '@/db/views/reader/find-reader-article';
import { type Locale, otherLocale } from '@/domain/locale';
import { facingRows } from '@/domain/site/facing-rows';
import { pathOf } from '@/domain/site/place';
import { shownCredits } from '@/domain/site/shown-credits';
import { articleTopic, topicList } from '@/domain/site/topics';

/** The article beside its twin. For search engines it is the plain article, under another view. */
export async function facingMetadata(locale: Locale, { article }: { article: ReaderArticle }): Promise<Metadata> {
  const { articleId, presence, title } = article;
  if (!presence[otherLocale(locale)]) return elsewhereMetadata({ locale, articleId, places: noTwin(article) });
  const [{ office }, t] = await Promise.all([readerSite(), getTranslations('Reader.facing')]);
  return {
    title: `${t('title', { title })} · ${office.name[locale]}`,
    description: article.fields.description || article.standfirst,
    alternates: { canonical: presence[locale] },
    other: { 'couplet:topics': topicList([articleTopic(articleId)]) },
  };
}

/** Both languages of an article side by side, for those who learn one of them and for partners. */
export async function FacingPage({ locale, article }: { locale: Locale; article: ReaderArticle }) {
  const other = otherLocale(locale);
  const twin = await twinOf(article);
  const [here, there] = [article.presence[locale], article.presence[other]];
  if (!twin || here === null || there === null) {
    return <ElsewherePage locale={locale} articleId={article.articleId} places={noTwin(article)} />;
  }
  const [site, notes] = await Promise.all([readerSite(), findArticleNotes({ articleId: article.articleId, locale })]);
  const [zh, en] = locale === 'zh' ? [article, twin] : [twin, article];
  const head = ({ title, standfirst }: ReaderArticle, path: string) => ({ title, standfirst, path });
  const heads = locale === 'zh' ? { zh: head(zh, here), en: head(en, there) } : { zh: head(zh, there), en: head(en, here) };
  const section = { name: article.section, path: pathOf(locale, { at: 'section', slug: article.sectionSlug }) };
  return (
    <Frame locale={locale} site={site} here={`${here}?with=${other}`} other={`${there}?with=${locale}`}>
      <Breadcrumb locale={locale} trail={[section]} here={<Words text={article.title} locale={locale} />} />
      <FacingView
        article={{
          heads,
          rows: facingRows({ zh: zh.passages, en: en.passages, links: article.links, first: locale }),
          pictures: [...zh.pictures, ...en.pictures],
          firstPublishedAt: article.firstPublishedAt,
          credits: shownCredits(article.fields.credits, notes.credits),
          corrections: notes.corrections,
          revisingSince: article.revisingSince,
        }}
        locale={locale}
        address={new URL(here, newsroomUrl()).href}
      />
    </Frame>
  );
}

const twinOf = cache(async ({ locale, twin }: ReaderArticle): Promise<ReaderArticle | null> => {
  return twin === null ? null : findReaderArticle({ locale: otherLocale(locale), slug: twin });
});

function noTwin({ locale, presence }: ReaderArticle) {
  return { at: 'no-twin', path: presence[locale] ?? pathOf(locale, { at: 'news' }) } as const;
}
