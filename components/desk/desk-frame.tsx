import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Rail } from './rail';

/** The rail beside the work. */
export function DeskFrame({ name, seesPeople, children }: { name: string; seesPeople: boolean; children: ReactNode }) {
  const t = useTranslations('Desk');
  return (
    <div className="md:grid md:grid-cols-[auto_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only rounded-sm bg-raised px-4 py-2 text-indigo shadow-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20"
      >
        {t('skip')}
      </a>
      <Rail name={name} seesPeople={seesPeople} />
      <main id="content" tabIndex={-1} className="min-w-0 px-4 pt-4 pb-24 outline-none md:px-6 md:pt-6 md:pb-12">
        {children}
      </main>
    </div>
  );
}
