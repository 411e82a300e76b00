import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { readerMonth } from './reader-month';

type Props = { locale: Locale; older: string | null; newer: string | null };

/** The months with news before and after one, and the way to all of them. */
export function MonthsBeside({ locale, older, newer }: Props) {
  const t = useTranslations('Reader');
  const linkTo = (month: string) => <a href={pathOf(locale, { at: 'month', month })}>{readerMonth(locale, month)}</a>;
  return (
    <nav className="pager" aria-label={t('months-beside')}>
      <span className="pager-way">{newer ? linkTo(newer) : null}</span>
      <a href={pathOf(locale, { at: 'archive' })}>{t('all-months')}</a>
      <span className="pager-way">{older ? linkTo(older) : null}</span>
    </nav>
  );
}
