import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';

/** The ways on and back in a long list; nothing where there is only one page. */
export function ConceptPages({ earlier, later }: { earlier: string | null; later: string | null }) {
  const t = useTranslations('Terms');
  if (!earlier && !later) return null;
  return (
    <nav aria-label={t('pages')} className="mt-4 flex items-center gap-4">
      {earlier && (
        <Link href={earlier} rel="prev" className={buttonLook('plain')}>
          {t('earlier')}
        </Link>
      )}
      {later && (
        <Link href={later} rel="next" className={buttonLook('plain')}>
          {t('later')}
        </Link>
      )}
    </nav>
  );
}
