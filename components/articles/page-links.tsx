import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';

/** The pages of a long list; nothing when there is only one. `href` gives the address of a page by its number. */
export function PageLinks({ page, more, href }: { page: number; more: boolean; href: (page: number) => string }) {
  const t = useTranslations('ArticleList');
  if (page === 1 && !more) return null;
  return (
    <nav aria-label={t('pages')} className="mt-4 flex items-center gap-4">
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev" className={buttonLook('plain')}>
          {t('previous')}
        </Link>
      )}
      <span className="text-muted">{t('page', { page })}</span>
      {more && (
        <Link href={href(page + 1)} rel="next" className={buttonLook('plain')}>
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
