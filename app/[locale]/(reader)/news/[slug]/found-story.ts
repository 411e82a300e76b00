import { cache } from 'react';
import { decodedSegment } from '@/app/[locale]/(reader)/decoded-segment';
import type { Elsewhere } from '@/app/[locale]/(reader)/elsewhere-page';
import { findArticle } from '@/app/[locale]/(reader)/find-article';
import { type ArticleNotes, findArticleNotes } from '@/db/views/reader/find-article-notes';
import { findNeighbours, type Neighbours } from '@/db/views/reader/find-neighbours';
import type { ReaderArticle } from '@/db/views/reader/find-reader-article';
import type { Locale } from '@/domain/locale';
import { articleTopic, latestTopic, olderTopic, type Scope } from '@/domain/site/topics';

type Standing = { article: ReaderArticle; notes: ArticleNotes; neighbours: Neighbours };

/** A news article with all that stands around it, or why there is none; `topics` are what either depends on. */
export type FoundStory = (Standing | { article: null; places: Elsewhere; articleId?: string }) & { topics: string[] };

export type StoryAddress = { params: Promise<{ locale: string; slug: string }> };

/** What stands at the address of an article. The head and the page itself ask for it, and it is looked up once. */
export async function foundStory(locale: Locale, { params }: StoryAddress): Promise<FoundStory> {
  return lookedUp(locale, decodedSegment((await params).slug));
}

const lookedUp = cache(async (locale: Locale, slug: string): Promise<FoundStory> => {
  const found = await findArticle(locale, 'news', slug);
  // A new article names its own address when it is published; nothing else can come to stand here.
  if (!found.article) return { ...found, topics: [] };
  const { article } = found;
  const { articleId, sectionSlug: section, tags } = article;
  const notes = await findArticleNotes({ articleId, locale });
  const neighbours = await findNeighbours({ articleId, locale, section, tags, people: authorsIn(notes) });
  return { article, notes, neighbours, topics: topicsOf(locale, { article, notes, neighbours }) };
});

/** Its own words, those of the articles that it names, and the order of the lists from which these were chosen. */
function topicsOf(locale: Locale, { article, notes, neighbours: { previous, next, related } }: Standing): string[] {
  const named = [article, previous, next, ...related].flatMap((each) => (each ? [articleTopic(each.articleId)] : []));
  const scopes: Scope[] = [
    `section/${article.sectionSlug}`,
    ...article.tags.map((tag): Scope => `tag/${tag}`),
    ...authorsIn(notes).map((slug): Scope => `person/${slug}`),
  ];
  return [...named, ...(next ? [] : [latestTopic('all', locale)]), ...scopes.map((scope) => olderTopic(scope, locale))];
}

/** Those who wrote it and have a page, by slug. */
function authorsIn({ credits }: ArticleNotes): string[] {
  return [...new Set(credits.flatMap(({ role, contributor }) => (role === 'by' && contributor ? [contributor] : [])))];
}
