import type { Locale } from '@/domain/locale';
import { pageNumber } from '@/domain/site/list-pages';
import type { ListPlace } from '@/domain/site/list-place';
import { decodedSegment } from './decoded-segment';
import { readerLocale } from './reader-locale';

/** What the address of a list says: of a section, tag, person by its slug, of a month as 2026-11, of all news by nothing. */
export type ListParams = Promise<{ locale: string; slug?: string; month?: string; page?: string }>;

/** The parts of a list's address, in the form in which they are looked up. A number that can't be one asks for page 0, which is nowhere. */
export type ListAddress = { locale: Locale; at: ListPlace['at']; name: string; page: number | undefined };

export async function listAddress(at: ListPlace['at'], params: ListParams): Promise<ListAddress> {
  const locale = await readerLocale(params);
  const { slug, month, page } = await params;
  return { locale, at, name: decodedSegment(slug ?? month ?? ''), page: page === undefined ? undefined : (pageNumber(page) ?? 0) };
}

export function listPlace({ at, name, page }: Omit<ListAddress, 'locale'>): ListPlace {
  if (at === 'news') return { at, page };
  return at === 'month' ? { at, month: name, page } : { at, slug: name, page };
}
