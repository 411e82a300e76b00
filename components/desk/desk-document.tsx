import { type Messages, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { htmlLang } from '@/components/reader/html-lang';
import type { Locale } from '@/domain/locale';
import { Toasts } from './toasts';

/** The document around every page of the desk, signed in or not. */
export function DeskDocument({ locale, messages, children }: { locale: Locale; messages: Partial<Messages>; children: ReactNode }) {
  return (
    <html lang={htmlLang(locale)}>
      <body className="min-h-dvh bg-paper text-sm text-ink">
        <NextIntlClientProvider messages={messages}>
          {children}
          <Toasts />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
