import '@/components/desk/desk.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pickMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { DeskDocument } from '@/components/desk/desk-document';
import { DeskFrame } from '@/components/desk/desk-frame';
import { findSelf } from '@/db/views/desk/find-self';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { personName } from '@/domain/person-name';

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'Desk' });
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, robots: { index: false, follow: false } };
}

export default async function DeskLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const self = await findSelf(who);
  return (
    <DeskDocument locale={locale} messages={await pickMessages()}>
      <DeskFrame name={self ? personName(self, locale) : ''} seesPeople={may(who, 'see-people')}>
        {children}
      </DeskFrame>
    </DeskDocument>
  );
}
