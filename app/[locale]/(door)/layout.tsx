import '@/components/desk/desk.css';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pickMessages } from '@/app/client-messages';
import { DeskDocument } from '@/components/desk/desk-document';
import { DoorFrame } from '@/components/desk/door-frame';
import { isLocale } from '@/domain/locale';

export const metadata = { robots: { index: false, follow: false } };

export default async function DoorLayout({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <DeskDocument locale={locale} messages={await pickMessages(['SignIn', 'Invitation'])}>
      <DoorFrame>{children}</DoorFrame>
    </DeskDocument>
  );
}
