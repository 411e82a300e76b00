import { useTranslations } from 'next-intl';
import type { Card } from '@/components/reader/card';
import { River } from '@/components/reader/river';
import type { Locale } from '@/domain/locale';

type Way = { label: string; href: string };

/** What to do where nothing was found: the same without filters, spelled otherwise or less of it, and ways to everything. */
export function SearchHelp({
  unfiltered,
  spelled,
  broader,
  sections,
  latest,
  locale,
}: {
  /** The same question without filters, where it has any. */
  unfiltered: string | null;
  spelled: readonly Way[];
  broader: readonly Way[];
  sections: readonly Way[];
  latest: readonly Card[];
  locale: Locale;
}) {
  const t = useTranslations('Reader');
  return (
    <div className="search-help">
      {unfiltered ? (
        <p>
          <a href={unfiltered}>{t('found.unfiltered')}</a>
        </p>
      ) : null}
      <Ways title={t('found.spelled')} ways={spelled} />
      <Ways title={t('found.broader')} ways={broader} />
      <Ways title={t('found.sections')} ways={sections} />
      {latest.length > 0 ? (
        <section>
          <h2>{t('latest')}</h2>
          <River cards={latest} locale={locale} columns={1} heading="h3" />
        </section>
      ) : null}
    </div>
  );
}

function Ways({ title, ways }: { title: string; ways: readonly Way[] }) {
  if (ways.length === 0) return null;
  return (
    <section className="search-ways">
      <h2>{title}</h2>
      <ul>
        {ways.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
