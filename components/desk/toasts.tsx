'use client';

import { useTranslations } from 'next-intl';
import { Toaster } from 'sonner';

/** Where the desk says in passing what was done or refused. */
export function Toasts() {
  const t = useTranslations('Desk');
  return (
    <Toaster
      theme="system"
      position="bottom-right"
      mobileOffset={{ bottom: '5rem' }}
      duration={7000}
      containerAriaLabel={t('notifications')}
    />
  );
}
