import { isMonth } from '@/domain/site/list-place';

/** How many texts a sitemap holds. A Chinese one has two forms, so it names twice as many pages at most, in some 25 MB. */
export const TEXTS_IN_A_PART = 10_000;

/** A sitemap of news: of a month, or where one does not hold it, of one part of a month, counted from 1 and from the oldest. */
export type SitemapPart = { month: string; part: number };

/** 2026-11 · 2026-11-2 */
export function partName({ month, part }: SitemapPart): string {
  return part === 1 ? month : `${month}-${part}`;
}

/** Null for what is no such name. */
export function partNamed(name: string): SitemapPart | null {
  const [, month = '', part = '1'] = /^(\d{4}-\d\d)(?:-([2-9]|[1-9]\d))?$/.exec(name) ?? [];
  return isMonth(month) ? { month, part: Number(part) } : null;
}

/** The sitemaps that a month of so many texts needs. */
export function partsOf({ month, texts }: { month: string; texts: number }): SitemapPart[] {
  const parts = Math.max(1, Math.ceil(texts / TEXTS_IN_A_PART));
  return Array.from({ length: parts }, (_, place) => ({ month, part: place + 1 }));
}
