import { cache } from 'react';
import { findReaderAlias } from '@/db/views/reader/find-reader-alias';
import { findHits, type Hits } from '@/db/views/reader/search/find-hits';
import { MOST_FOUND_PAGES } from '@/db/views/reader/search/search-articles';
import type { Locale } from '@/domain/locale';
import { readSearchAddress, type SearchAddress } from '@/domain/site/search-address';
import { type Asked, parseSearch } from '@/domain/site/search-query';

/** What a search page has to say. `away`: the database gave no answer in time. */
export type Found =
  | { at: 'blank' | 'too-long' | 'without-words' }
  | { at: 'away' }
  | { at: 'none'; asked: Asked }
  /** A page after the last one. */
  | { at: 'beyond'; asked: Asked }
  | ({ at: 'found'; asked: Asked } & Hits);

export type Query = Record<string, string | string[] | undefined>;

/** Answers the search of an address, once for its head and its body: `query` is the JSON of its parameters. */
export const found = cache(async (locale: Locale, query: string): Promise<{ address: SearchAddress; found: Found }> => {
  const given = readSearchAddress(JSON.parse(query));
  // While the database is away the search itself says so.
  const { tag } = given.filter;
  const kept = tag === null ? null : await findReaderAlias({ at: 'tag', slug: tag }).catch(() => null);
  const address = kept === null ? given : { ...given, filter: { ...given.filter, tag: kept } };
  return { address, found: await answerOf(locale, address) };
});

async function answerOf(locale: Locale, { typed, filter, page }: SearchAddress): Promise<Found> {
  const asked = parseSearch(typed);
  if (asked.at !== 'asked') return { at: asked.at };
  if (page > MOST_FOUND_PAGES) return { at: 'beyond', asked };
  // Whatever the reason is, a reader can only come back later; the log of the database has it.
  const hits = await findHits(asked, { locale, filter, page }).catch(() => null);
  if (!hits) return { at: 'away' };
  if (hits.hits.length > 0) return { at: 'found', asked, ...hits };
  return page > 1 ? { at: 'beyond', asked } : { at: 'none', asked };
}
