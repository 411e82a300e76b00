import { getTranslations } from 'next-intl/server';
import { readerSite } from '@/app/[locale]/(reader)/reader-site';
import type { FilterGroup } from '@/components/reader/search/search-filters';
import { listTagNames } from '@/db/views/reader/search/list-tag-names';
import type { FoundCount } from '@/db/views/reader/search/search-articles';
import { LOCALES, type Locale } from '@/domain/locale';
import { type SearchAddress, searchPath } from '@/domain/site/search-address';
import type { SearchFilter } from '@/domain/site/search-filter';

type Value = { value: string; label: string };

/** The filters of a search with where each value leads. Where nothing was counted, sections and languages can still be chosen. */
export async function filterGroups(
  locale: Locale,
  { typed, filter }: SearchAddress,
  counts: readonly FoundCount[],
): Promise<FilterGroup[]> {
  const [{ sections }, tags, t] = await Promise.all([
    readerSite(),
    listTagNames([...counts.flatMap(({ of, value }) => (of === 'tag' ? value : [])), ...(filter.tag === null ? [] : [filter.tag])]),
    getTranslations('Reader.found'),
  ]);
  const counted = new Map(counts.map(({ of, value, count }) => [`${of} ${value}`, count]));
  const group = (
    of: FoundCount['of'],
    { values, chosen, change }: { values: Value[]; chosen: string | null; change: (value: string | null) => Partial<SearchFilter> },
  ): FilterGroup => {
    const hrefTo = (value: string | null) => searchPath(locale, { typed, filter: { ...filter, ...change(value) } });
    const shown = values.flatMap(({ value, label }) => {
      const count = counted.get(`${of} ${value}`) ?? null;
      const dead = counted.size > 0 && count === null && value !== chosen;
      return dead ? [] : [{ label, href: hrefTo(value), chosen: value === chosen, count }];
    });
    return { name: t(of), all: hrefTo(null), values: shown };
  };
  const years = counts
    .flatMap(({ of, value }) => (of === 'year' ? value : []))
    .toSorted()
    .reverse();
  const year = filter.from !== null && filter.from === filter.to ? String(filter.from) : null;
  return [
    group('section', {
      values: sections.map(({ slug, name }) => ({ value: slug, label: name[locale] })),
      chosen: filter.section,
      change: (section) => ({ section }),
    }),
    group('year', {
      values: (years.length === 0 && year !== null ? [year] : years).map((value) => ({ value, label: value })),
      chosen: year,
      change: (value) => ({ from: value === null ? null : Number(value), to: value === null ? null : Number(value) }),
    }),
    group('tag', {
      values: tags.map(({ slug, name }) => ({ value: slug, label: name[locale] })),
      chosen: filter.tag,
      change: (tag) => ({ tag }),
    }),
    group('edition', {
      values: LOCALES.map((value) => ({ value, label: t(`in-${value}`) })),
      chosen: filter.edition,
      change: (value) => ({ edition: LOCALES.find((each) => each === value) ?? null }),
    }),
  ];
}
