import type { Picture } from '@/domain/picture';

/** An article as the front page and the list show it. */
export type Card = {
  articleId: string;
  href: string;
  title: string;
  standfirst: string;
  section: string;
  picture: Picture | null;
  firstPublishedAt: Date;
};
