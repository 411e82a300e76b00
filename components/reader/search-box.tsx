import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { LONGEST_SEARCH } from '@/domain/site/search-terms';

/** One box for both languages. A plain form: it needs no script. */
export function SearchBox({ locale }: { locale: Locale }) {
  const t = useTranslations('Reader');
  return (
    <form className="search-box" action={pathOf(locale, { at: 'search' })} data-suggest={`/api/v1/suggest?lang=${locale}`}>
      <input type="search" name="q" maxLength={LONGEST_SEARCH} aria-label={t('search-words')} placeholder={t('search-words')} />
      <button type="submit">{t('search')}</button>
    </form>
  );
}
