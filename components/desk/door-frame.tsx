import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

/** Pages before the desk: one narrow column under the name of the house. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('Desk');
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-6">
      <header className="flex items-center justify-between">
        <span className="flex items-center gap-3 font-reading text-lg font-semibold">
          <Brand />
          {t('name')}
        </span>
        <LanguageSwitch className="rounded-sm px-2 py-2 text-indigo hover:underline" />
      </header>
      <main className="my-auto py-10">{children}</main>
    </div>
  );
}
