import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Home » News & Events » where we are. */
export function Breadcrumb({ front, news, here }: { front: string; news: string; here: ReactNode }) {
  const t = useTranslations('Reader');
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        <li>
          <a href={front}>{t('home')}</a>
        </li>
        <li>
          <a href={news}>{t('news')}</a>
        </li>
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
