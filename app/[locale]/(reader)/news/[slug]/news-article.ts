import { htmlLang } from '@/components/reader/html-lang';
import { readerInstant } from '@/components/reader/reader-date';
import type { ReaderArticle } from '@/db/views/reader/find-reader-article';
import { sharedPicture } from './shared-picture';

/** The article for search engines (schema.org/NewsArticle) as JSON that may stand in a script element. `address` is absolute. */
export function newsArticle({ article, office, address }: { article: ReaderArticle; office: string; address: string }): string {
  const picture = sharedPicture(article);
  const authors = peopleOf(article, 'by');
  const translators = peopleOf(article, 'translated');
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.fields.description || article.standfirst,
    inLanguage: htmlLang(article.locale),
    mainEntityOfPage: address,
    articleSection: article.section,
    datePublished: readerInstant(article.firstPublishedAt),
    dateModified: readerInstant(article.publishedAt),
    image: picture ? [new URL(picture.url, address).href] : undefined,
    author: authors.length > 0 ? authors : [{ '@type': 'Organization', name: office }],
    translator: translators.length > 0 ? translators : undefined,
    publisher: { '@type': 'Organization', name: office },
  };
  return JSON.stringify(described).replaceAll('<', '\\u003c');
}

/** A credit may name several people, as each language lists them. */
function peopleOf(article: ReaderArticle, role: 'by' | 'translated'): { '@type': 'Person'; name: string }[] {
  const lines = article.fields.credits.filter((credit) => credit.role === role);
  const names = lines.flatMap((line) => line.names.split(/[、，,;；]| and | & /));
  return names.flatMap((name) => (name.trim() ? { '@type': 'Person', name: name.trim() } : []));
}
