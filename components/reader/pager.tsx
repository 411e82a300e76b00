import { useTranslations } from 'next-intl';

/** The pages of a list before and after this one. Nothing when there is only one. */
export function Pager({ page, pages, pathOf }: { page: number; pages: number; pathOf: (page: number) => string }) {
  const t = useTranslations('Reader');
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {page > 1 ? (
        <a href={pathOf(page - 1)} rel="prev">
          {t('newer')}
        </a>
      ) : (
        <span />
      )}
      <span className="pager-place">{t('page-of', { page, pages })}</span>
      {page < pages ? (
        <a href={pathOf(page + 1)} rel="next">
          {t('older')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
