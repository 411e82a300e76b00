import { useTranslations } from 'next-intl';
import type { LinkKind } from '@/domain/pair/link';

/** Where a text says nothing: on purpose, as far as a link says so. */
export function EmptySide({ link }: { link: LinkKind | null }) {
  const t = useTranslations('Review');
  if (link === 'left-out') return <p className="review-alt">{t('leftOut')}</p>;
  if (link === 'added') return <p className="review-alt">{t('added')}</p>;
  return null;
}
