import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { Imprint } from './imprint';
import { Masthead } from './masthead';
import type { Site } from './site';

type Props = {
  locale: Locale;
  site: Site;
  /** The path of this page. */
  here: string;
  /** The path to which the switch leads: this page in the other language, or what stands for it there. */
  other: string;
  /** That there is nothing at the address that was asked for, so that `here` is only where the ways begin. */
  nowhere?: boolean;
  children: ReactNode;
};

/** What stands around every reader page. */
export function Frame({ locale, site, here, other, nowhere = false, children }: Props) {
  const t = useTranslations('Reader');
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Masthead locale={locale} site={site} here={here} other={other} nowhere={nowhere} />
      <main id="content" tabIndex={-1} className={site.settings.indent ? 'indented' : undefined}>
        {children}
      </main>
      <Imprint locale={locale} site={site} />
    </>
  );
}
