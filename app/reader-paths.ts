import type { Locale } from '@/domain/locale';

export function frontPath(locale: Locale): string {
  return `/${locale}`;
}

/** A page of the list, counted from 1. */
export function newsPath(locale: Locale, page = 1): string {
  return page === 1 ? `/${locale}/news` : `/${locale}/news?page=${page}`;
}

export function articlePath(locale: Locale, slug: string): string {
  return `/${locale}/news/${encodeURIComponent(slug)}`;
}

/** An article in one language whatever its slug: leads to its page, or says that there is none in this language. */
export function inLanguagePath(locale: Locale, articleId: string): string {
  return `/${locale}/articles/${articleId}`;
}
