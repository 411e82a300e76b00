import { LOCALES, type Locale } from '@/domain/locale';
import { pathOf } from './place';
import { SearchFilter } from './search-filter';

/** What the address of a search says: what was typed, what it is narrowed down to, and which page is shown. */
export type SearchAddress = { typed: string; filter: SearchFilter; page: number };

export const NO_FILTER: SearchFilter = { section: null, tag: null, from: null, to: null, edition: null };

const PAGE = /^[1-9]\d{0,5}$/;

/** Reads the query of an address. A parameter that is given twice counts once; what makes no sense counts as not given. */
export function readSearchAddress(query: Readonly<Record<string, string | readonly string[] | undefined>>): SearchAddress {
  const first = (name: string) => {
    const given = query[name];
    const value = typeof given === 'string' ? given : given?.[0];
    return value === '' ? undefined : value;
  };
  const page = first('page') ?? '1';
  const asked = SearchFilter.parse({
    section: first('section'),
    tag: first('tag'),
    from: first('from'),
    to: first('to'),
    edition: LOCALES.find((locale) => locale === first('in')) ?? null,
  });
  // Whoever gives the later year first means the years between all the same.
  const isTurned = asked.from !== null && asked.to !== null && asked.from > asked.to;
  const filter = isTurned ? { ...asked, from: asked.to, to: asked.from } : asked;
  return { typed: first('q') ?? '', filter, page: PAGE.test(page) ? Number(page) : 1 };
}

/** The path of a search with its query; what is as it would be without being said is left out. */
export function searchPath(
  locale: Locale,
  { typed, filter = NO_FILTER, page = 1 }: Pick<SearchAddress, 'typed'> & Partial<SearchAddress>,
): string {
  const { section, tag, from, to, edition } = filter;
  const said = Object.entries({ q: typed || null, section, tag, from, to, in: edition, page: page === 1 ? null : page });
  const query = new URLSearchParams(said.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
  const path = pathOf(locale, { at: 'search' });
  return query.size === 0 ? path : `${path}?${query}`;
}
