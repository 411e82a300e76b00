import { newsroomUrl } from '@/app/newsroom-url';
import type { Crumb } from '@/components/reader/breadcrumb';

/** The way to a page (schema.org/BreadcrumbList). The front page, where every trail begins, is left out. */
export function breadcrumbList(crumbs: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: new URL(path, newsroomUrl()).href,
    })),
  };
}
