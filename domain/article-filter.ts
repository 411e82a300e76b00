/** What the list of articles can be narrowed to. */
export const ARTICLE_FILTERS = ['all', 'mine', 'translating', 'review', 'live'] as const;
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];

export function isArticleFilter(value: unknown): value is ArticleFilter {
  return ARTICLE_FILTERS.some((filter) => filter === value);
}
