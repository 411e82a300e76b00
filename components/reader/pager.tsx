import { useTranslations } from 'next-intl';

type Props = {
  /** The number of this page; none where the list shows its newest. */
  page?: number;
  older: number | null;
  newer: number | 'newest' | null;
  /** The path of a page of this list; without a number that of the newest. */
  pathTo: (page?: number) => string;
};

/**
 * The pages of a list before and after this one. It says nowhere how many there are: with every publication all pages would say
 * something else.
 */
export function Pager({ page, older, newer, pathTo }: Props) {
  const t = useTranslations('Reader');
  if (older === null && newer === null) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      <span className="pager-way">
        {newer === null ? null : (
          <a href={newer === 'newest' ? pathTo() : pathTo(newer)} rel="prev">
            {t('newer')}
          </a>
        )}
        {newer === null || newer === 'newest' ? null : <a href={pathTo()}>{t('newest')}</a>}
      </span>
      {page === undefined ? null : <span className="pager-place">{t('page-number', { page })}</span>}
      <span className="pager-way">
        {older === null || older === 1 ? null : <a href={pathTo(1)}>{t('oldest')}</a>}
        {older === null ? null : (
          <a href={pathTo(older)} rel="next">
            {t('older')}
          </a>
        )}
      </span>
    </nav>
  );
}
