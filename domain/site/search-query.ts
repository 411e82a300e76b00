import { LONGEST_SEARCH, readTerms, type SearchTerm } from './search-terms';
import { simplified } from './simplified';

/** What a reader asked for. `typed` is what the box shows again; `terms` has one at least. */
export type Asked = { at: 'asked'; typed: string; terms: SearchTerm[]; without: SearchTerm[] };

/** What was typed into the box, understood or not: nothing at all, too much to read, or nothing that could be looked for. */
export type SearchQuery = Asked | { at: 'blank' } | { at: 'too-long' } | { at: 'without-words'; typed: string };

/**
 * Reads what a reader typed: words that must all be there, «quoted ones» just so, and with a minus those that must not. Traditional
 * characters, full-width signs and capitals are as good as others. Takes any string and never throws.
 */
export function parseSearch(given: string): SearchQuery {
  // Past this nobody reads on, and normalising would only cost.
  if (given.length > 4 * LONGEST_SEARCH) return given.trim() === '' ? { at: 'blank' } : { at: 'too-long' };
  const typed = given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .trim();
  if (typed === '') return given.trim() === '' ? { at: 'blank' } : { at: 'without-words', typed };
  if ([...typed].length > LONGEST_SEARCH) return { at: 'too-long' };
  const { terms, without } = readTerms(simplified(typed.normalize('NFKC')));
  if (terms.length === 0) return { at: 'without-words', typed };
  return { at: 'asked', typed, terms, without };
}
