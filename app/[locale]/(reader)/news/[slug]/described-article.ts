import { getTranslations } from 'next-intl/server';
import { previewOf } from '@/app/[locale]/(reader)/preview-of';
import { newsroomUrl } from '@/app/newsroom-url';
import type { ArticleNotes } from '@/db/views/reader/find-article-notes';
import type { ReaderArticle } from '@/db/views/reader/find-reader-article';
import type { ReaderSite } from '@/db/views/reader/find-reader-site';
import { newsArticleJsonLd } from '@/domain/site/news-article-json-ld';
import { wordsOf } from '@/domain/site/reading-time';
import { namesInWords, shownCredits } from '@/domain/site/shown-credits';

type Story = { article: ReaderArticle; notes: ArticleNotes; site: ReaderSite };

/** An article for search engines, in terms of schema.org. */
export async function describedArticle({ article, notes, site }: Story): Promise<object> {
  const { locale, fields, pictures, picture } = article;
  const t = await getTranslations('Reader.credits');
  const credits = shownCredits(fields.credits, notes.credits);
  const shown = picture ?? pictures[0];
  return newsArticleJsonLd(
    {
      ...article,
      description: fields.description || article.standfirst,
      tags: notes.tags.map(({ name }) => name),
      credits: credits.flatMap(({ names }) => names),
      creditText: credits.map(({ role, names }) => `${t(role)} ${namesInWords(locale, names)}`).join(' · '),
      corrections: notes.corrections,
      image: shown ? asImage(previewOf(shown)) : null,
      text: wordsOf(article.passages),
    },
    {
      name: site.office.name[locale],
      logo: site.logo ? asImage(previewOf(site.logo)) : null,
      origin: newsroomUrl().origin,
    },
  );
}

function asImage({ url, width, height }: { url: string; width: number; height: number }) {
  return { path: url, width, height };
}
