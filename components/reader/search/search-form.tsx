import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { LONGEST_SEARCH } from '@/domain/site/search-terms';

/** The large box of the search page. A plain form; a new question starts without filters. */
export function SearchForm({ locale, typed }: { locale: Locale; typed: string }) {
  const t = useTranslations('Reader');
  return (
    <search className="search-form">
      <form className="search-box" action={pathOf(locale, { at: 'search' })} data-suggest={`/api/v1/suggest?lang=${locale}`}>
        <input
          type="search"
          name="q"
          defaultValue={typed}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          aria-label={t('search-words')}
          placeholder={t('search-words')}
        />
        <button type="submit">{t('search')}</button>
      </form>
      <p className="search-manner">{t('found.manner')}</p>
    </search>
  );
}
