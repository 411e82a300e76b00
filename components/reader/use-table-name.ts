import { useTranslations } from 'next-intl';
import type { TableName } from './prose';

/** Names the tables of a text for those who cannot see where they stand. */
export function useTableName(): TableName {
  const t = useTranslations('Reader');
  return ({ number, heading }) => (heading === '' ? t('table', { number }) : t('table-under', { number, heading }));
}
