import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';

/** A page on the way from the front page to the one that is open. */
export type Crumb = { name: string; path: string };

/** Home » the pages of the trail » where we are. */
export function Breadcrumb({ locale, trail, here }: { locale: Locale; trail: readonly Crumb[]; here: ReactNode }) {
  const t = useTranslations('Reader');
  const crumbs = [{ name: t('home'), path: pathOf(locale, { at: 'front' }) }, ...trail];
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        {crumbs.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
