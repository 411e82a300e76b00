import type { Picture } from '@/domain/picture';

/** An article as the front page and the list show it. */
export type Card = {
  articleId: string;
  href: string;
  title: string;
  standfirst: string;
  /** The section, or what else is to be said of it in this list; may be empty. */
  label: string;
  picture: Picture | null;
  firstPublishedAt: Date;
};
