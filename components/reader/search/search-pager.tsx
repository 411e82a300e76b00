import { useTranslations } from 'next-intl';

/** The pages of what was found before and after this one; the best stand on the first. */
export function SearchPager({ page, before, after }: { page: number; before: string | null; after: string | null }) {
  const t = useTranslations('Reader.found');
  if (before === null && after === null) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      <span className="pager-way">
        {before === null ? null : (
          <a href={before} rel="prev">
            {t('previous')}
          </a>
        )}
      </span>
      <span className="pager-place">{t('page', { page })}</span>
      <span className="pager-way">
        {after === null ? null : (
          <a href={after} rel="next">
            {t('next')}
          </a>
        )}
      </span>
    </nav>
  );
}
