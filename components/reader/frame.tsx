import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { Masthead } from './masthead';

/** Who publishes, in both languages. */
export type Office = { name: Record<Locale, string>; short: Record<Locale, string>; address: Record<Locale, string> };

/** Where the parts of a page's frame lead. `other` is this very page in the other language. */
export type FramePaths = { front: string; news: string; other: string };

/** What stands around every reader page. */
export function Frame({
  locale,
  office,
  paths,
  here,
  children,
}: {
  locale: Locale;
  office: Office;
  paths: FramePaths;
  here: 'front' | 'news' | 'inside';
  children: ReactNode;
}) {
  const t = useTranslations('Reader');
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Masthead locale={locale} office={office} paths={paths} here={here} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="imprint">
        <p className="imprint-name">{office.name[locale]}</p>
        {office.address[locale] ? <p>{office.address[locale]}</p> : null}
      </footer>
    </>
  );
}
