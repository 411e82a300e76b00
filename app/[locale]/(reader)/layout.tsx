import type { Metadata, Viewport } from 'next';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { newsroomUrl } from '@/app/newsroom-url';
import { htmlLang } from '@/components/reader/html-lang';
import { isLocale } from '@/domain/locale';
import { ReaderScript } from './reader-script';
import '@/components/tokens.css';
import '@/components/reader/reader.css';
import '@/components/reader/masthead.css';
import '@/components/reader/imprint.css';
import '@/components/reader/print.css';

// Pages are rendered from what is published now; the page store before Next is the one place where they are kept.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
};

export function generateMetadata(): Metadata {
  return { metadataBase: newsroomUrl(), formatDetection: { telephone: false, email: false, address: false } };
}

/** An unknown language has no pages; what is said about that is said in Chinese. */
export default async function ReaderLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : 'zh';
  setRequestLocale(locale);
  return (
    <html lang={htmlLang(locale)}>
      <body>
        {children}
        <ReaderScript />
      </body>
    </html>
  );
}
