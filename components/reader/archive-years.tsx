import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { monthName } from './reader-month';

/** Months such as 2026-11 under their years, in the order given. */
export function ArchiveYears({ locale, months }: { locale: Locale; months: readonly string[] }) {
  const t = useTranslations('Reader');
  const years = Map.groupBy(months, (month) => month.slice(0, 4));
  return [...years].map(([year, ofYear]) => (
    <section className="archive-year" key={year} aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{t('year', { year })}</h2>
      <ol className="archive-months">
        {ofYear.map((month) => (
          <li key={month}>
            <a href={pathOf(locale, { at: 'month', month })}>
              <time dateTime={month}>{monthName(locale, month)}</time>
            </a>
          </li>
        ))}
      </ol>
    </section>
  ));
}
