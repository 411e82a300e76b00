import type { Facts, Fields } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import type { FrozenLink } from '@/domain/review/pair';

/** The texts that readers have of one article. A language that is not published is null. */
export type LivePair = {
  articleId: string;
  publicationId: string;
  publishedAt: Date;
  /** The person who began the article. */
  owner: string;
  facts: Facts;
  links: readonly FrozenLink[];
  texts: Readonly<Record<Locale, { passages: readonly { id: string; canonical: string }[]; fields: Fields } | null>>;
};
