import { cache } from 'react';
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
  | ({ at: 'found'; asked: Asked } & Hits);

export type Query = Record<string, string | string[] | undefined>;

/** Answers the search of an address, once for its head and its body: `query` is the JSON of its parameters. */
export const found = cache(async (locale: Locale, query: string): Promise<{ address: SearchAddress; found: Found }> => {
  const address = readSearchAddress(JSON.parse(query));
  return { address, found: await answerOf(locale, address) };
});

async function answerOf(locale: Locale, { typed, filter, page }: SearchAddress): Promise<Found> {
  const asked = parseSearch(typed);
  if (asked.at !== 'asked') return { at: asked.at };
  if (page > MOST_FOUND_PAGES) return { at: 'none', asked };
  // Whatever the reason is, a reader can only come back later; the log of the database has it.
  const hits = await findHits(asked, { locale, filter, page }).catch(() => null);
  if (!hits) return { at: 'away' };
  return hits.hits.length === 0 ? { at: 'none', asked } : { at: 'found', asked, ...hits };
}
