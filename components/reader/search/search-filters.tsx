import { useTranslations } from 'next-intl';

/** One value of a filter: `count` is null where there are too many articles to count. */
export type FilterValue = { label: string; href: string; chosen: boolean; count: number | null };

/** A filter with its values; `all` leads to the same search without it. */
export type FilterGroup = { name: string; all: string; values: readonly FilterValue[] };

/** What a search can be narrowed down to, as links. Nothing where there is no choice. */
export function SearchFilters({ groups }: { groups: readonly FilterGroup[] }) {
  const t = useTranslations('Reader.found');
  const shown = groups.filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen));
  if (shown.length === 0) return null;
  return (
    <nav className="filters" aria-label={t('filters')}>
      {shown.map(({ name, all, values }) => (
        <details className="filter" key={name} open={values.some(({ chosen }) => chosen)}>
          <summary>{name}</summary>
          <ul>
            <li>
              <a href={all} aria-current={values.some(({ chosen }) => chosen) ? undefined : 'true'}>
                {t('all')}
              </a>
            </li>
            {values.map(({ label, href, chosen, count }) => (
              <li key={href}>
                <a href={href} aria-current={chosen ? 'true' : undefined}>
                  {label}
                  {count === null ? null : <span className="filter-count"> {count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
